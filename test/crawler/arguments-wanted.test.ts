import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argumentsWanted } from '#crawler/arguments-wanted.ts';
import { dummyFor } from '#crawler/dummies.ts';

const KEY = dummyFor('API_KEY');
const CASES: Record<string, { text: string; args: string[] }> = {
  'a flag that is required': { text: 'Error: --api-key is required', args: ['--api-key', KEY] },
  'a flag in a sentence': {
    text: 'Please provide a base URL with the --apiUrl flag',
    args: ['--apiUrl', 'https://example.invalid'],
  },
  'a flag below what is missing': {
    text: 'These are missing:\n  - token\nYou can provide it using:\n  --token or -t',
    args: ['--token', dummyFor('TOKEN')],
  },
  'a place in the usage line': { text: 'Usage: notes <vault-directory>', args: ['<dir>'] },
  'a place and optional ones': { text: 'Usage: notes <folder> [more-folders...]', args: ['<dir>'] },
  'a flag in the usage line': {
    text: 'Usage: notes --allowed-directories <dirs>',
    args: ['--allowed-directories', dummyFor('DIRS')],
  },
  'only an optional file': { text: 'Usage: node index.mjs [path/to/schema.graphqls]', args: ['<dir>/none.graphqls'] },
  'a flag that is optional': { text: 'Usage: notes [--api-key <key>]', args: [] },
  'a command and options': { text: 'Usage: notes <command> [options]', args: [] },
  'how it talks': { text: 'You must specify --transport or --port', args: [] },
  'a row of a table of options': { text: 'Flags:\n      --tls-cert string   Required for TLS', args: [] },
  'data of its own': { text: 'A connection is required:\n  --demo\n  --dsn="…"', args: ['--demo'] },
  'a thing as an argument': {
    text: 'Please provide a database URL as a command-line argument',
    args: [dummyFor('DATABASE_URL')],
  },
  nothing: { text: 'Error: the database cannot be opened', args: [] },
};

for (const [name, { text, args }] of Object.entries(CASES))
  test(`${name} wants ${args.join(' ') || 'nothing'}`, () => assert.deepEqual(argumentsWanted(text), args));
