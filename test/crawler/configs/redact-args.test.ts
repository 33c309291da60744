import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redactArgs } from '#crawler/configs/redact-args.ts';

const CASES: Record<string, { args: string[]; kept: string[] }> = {
  'flags and plain words stay': {
    args: ['stdio', '--read-only', '--toolsets', 'repos,issues', '--port=8080'],
    kept: ['stdio', '--read-only', '--toolsets', 'repos,issues', '--port=8080'],
  },
  'the value of a secret flag goes, behind it or in it': {
    args: ['--api-key', 'sunshine', '--token=sunshine', '--password', '--verbose'],
    kept: ['--api-key', '<blank>', '--token=<blank>', '--password', '--verbose'],
  },
  'the value of a flag of one letter goes unless it is a port or a transport': {
    args: ['-p', '8080', '-p', 'sunshine', '-t', 'stdio'],
    kept: ['-p', '8080', '-p', '<blank>', '-t', 'stdio'],
  },
  'a flag and its value in one word go': { args: ['-psunshine'], kept: ['<blank>'] },
  'a setting keeps its name alone': {
    args: ['API_KEY=sunshine', 'MODE=fast'],
    kept: ['API_KEY=<blank>', 'MODE=<blank>'],
  },
  'paths become the empty folder': {
    args: ['/home/ada/notes', '~/x', './data', 'C:\\Users\\ada', '--root=/srv', '${workspaceFolder}/src', '..'],
    kept: ['<dir>', '<dir>', '<dir>', '<dir>', '--root=<dir>', '<dir>', '<dir>'],
  },
  'variables of a client are blanks': {
    args: ['--url', '${input:url}', '${env:HOST}'],
    kept: ['--url', '<blank>', '<blank>'],
  },
  'an address with a key goes whole': {
    args: ['https://acme.test/mcp', 'https://acme.test/mcp?key=1', 'postgres://ada:pw@db/x'],
    kept: ['https://acme.test/mcp', '<blank>', '<blank>'],
  },
  'a header goes': { args: ['--header', 'Authorization: Bearer sunshine'], kept: ['--header', '<blank>'] },
  'what looks like a key goes wherever it stands': {
    args: ['ghp_0123456789abcdefghijklmnopqrstuvwxyzAB', '--ghp_0123456789abcdefghij'],
    kept: ['<blank>', '<blank>'],
  },
};

for (const [name, { args, kept }] of Object.entries(CASES)) test(name, () => assert.deepEqual(redactArgs(args), kept));

test('no more than a hundred arguments are kept', () => {
  assert.equal(redactArgs(Array.from({ length: 1_000 }, () => 'stdio')).length, 100);
});
