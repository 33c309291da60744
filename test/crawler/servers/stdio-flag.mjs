// Serves HTTP unless it is told otherwise.
import { createServer } from 'node:http';
import { hello, serve, unknown } from './lines.mjs';

if (process.argv.includes('--stdio')) {
  serve((method) => {
    if (method === 'initialize') return hello;
    return method === 'tools/list' ? { tools: [{ name: 'list_notes' }] } : unknown(method);
  });
} else {
  createServer().listen(0, '127.0.0.1', function () {
    process.stderr.write(`Server listening on http://localhost:${this.address().port}/mcp` + '\n');
  });
}
