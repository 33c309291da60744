// Serves HTTP, whatever it is told.
import { createServer } from 'node:http';

createServer().listen(0, '127.0.0.1', function () {
  process.stderr.write(`Server listening on http://localhost:${this.address().port}/mcp\n`);
});
