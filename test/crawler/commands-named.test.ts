import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandNamed } from '#crawler/commands-named.ts';

const CASES: Record<string, { text: string; args?: string[]; command: string | null }> = {
  'a table of commands': { text: 'Commands:\n  dev [options]  Develop\n  mcp            Speak MCP\n', command: 'mcp' },
  'a table with aliases': { text: 'Commands:\n  serve|s  Serve\n', command: 'serve' },
  'commands behind the program’s name': { text: 'Commands:\n  notes-mcp stdio  Speak on pipes\n', command: 'stdio' },
  'the likelier of two': { text: 'COMMANDS\n  serve  HTTP\n  start  Start\n', command: 'start' },
  'one that was given': {
    text: 'Commands:\n  mcp start  Start\n  mcp init   Begin\n',
    args: ['mcp'],
    command: 'start',
  },
  'a suggestion': { text: 'No command registered for `stdio`, did you mean `start`?', command: 'start' },
  'an example': { text: 'Examples:\n  notes list\n  notes server start\n', command: 'server' },
  'the rest of an example': { text: 'Examples:\n  notes server start\n', args: ['server'], command: 'start' },
  'commands for people': { text: 'Commands:\n  login   Log in\n  export  Export\n', command: null },
  'the same words in prose': { text: 'Run this command:\nthe server will start\n', command: null },
  'no help at all': { text: '  server  is not reachable\n', command: null },
};

for (const [name, { text, args = [], command }] of Object.entries(CASES))
  test(`${name} names ${command ?? 'nothing'}`, () => assert.equal(commandNamed(text, args), command));
