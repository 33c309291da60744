// Leaves at once without two variables, which it names one after the other.
import { hello, serve, unknown } from './lines.mjs';

for (const name of ['NOTES_API_KEY', 'NOTES_BASE_URL']) {
  if (process.env[name]) continue;
  process.stderr.write(`Error: the environment variable ${name} is required.` + '\n');
  process.exit(1);
}
new URL(process.env.NOTES_BASE_URL);
serve((method) => {
  if (method === 'initialize') return hello;
  return method === 'tools/list' ? { tools: [{ name: 'list_notes' }] } : unknown(method);
});
