import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whereItServesHttp } from '#crawler/guard/serves-http.ts';

const SAID: Record<string, string | null> = {
  'Server listening on http://localhost:3000/mcp': 'http://localhost:3000/mcp',
  'notes 1.0.0\nMCP endpoint ready at https://127.0.0.1:8443/sse\n': 'https://127.0.0.1:8443/sse',
  'Running at http://[::]:8080': 'http://[::]:8080',
  'HTTP server started on port 3000': 'port 3000',
  'Listening on port: 80': 'port: 80',
  'Server running on stdio': null,
  'Listening on standard input': null,
  'Usage: notes [--port <port>]': null,
  'Could not reach http://localhost:11434': null,
  'See https://example.com/server for what is available': null,
  '': null,
};
for (const [said, where] of Object.entries(SAID))
  test(`\`${said}\` says ${where ?? 'nothing of HTTP'}`, () => assert.equal(whereItServesHttp(said), where));
