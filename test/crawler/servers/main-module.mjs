#!/usr/bin/env node
// Knows its tools only when it was started by its command's name, as a few real servers do.
import { hello, serve, unknown } from './lines.mjs';

const tools = process.argv[1].endsWith('/.bin/main-module') ? [{ name: 'list_notes' }] : [];
serve((method) => {
  if (method === 'initialize') return hello;
  return method === 'tools/list' ? { tools } : unknown(method);
});
