// Answers with JSON of a hundred thousand levels, or as many as it is told.
import '../inside.mjs';
import { serve, write } from '../mcp.mjs';

const levels = Number(process.argv[2]) || 100_000;
serve(() => undefined, {
  'tools/list'({ id }) {
    const deep = '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
    const schema = `{"type":"object","properties":${deep}}`;
    write(
      `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"tools":[{"name":"deep","inputSchema":${schema}}]}}\n`,
    );
  },
});
