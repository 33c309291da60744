import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exit } from '#crawler/sandbox/backend.ts';
import { dummyFor } from '#crawler/dummies.ts';
import { firstTry, nextTry, type Known, type Try, type Tried } from '#crawler/launch.ts';

const crashed = (exit?: Exit) => ({
  verdict: { outcome: 'crashed', detail: 'It left.' } as const,
  ...(exit && { exit }),
});
const left = (stderr: string, code = 1): Tried => ({
  end: crashed({ code, signal: null }),
  tools: 0,
  stderr,
  stdout: '',
});
const hung = (stdout: string): Tried => ({ end: crashed(), tools: 0, stderr: '', stdout });
const answered = (tools: number): Tried => ({ end: null, tools, stderr: '', stdout: '' });

const FIRST = firstTry({ args: ['--root', '<dir>'], env: ['NOTES_URL'] });

test('the first try is what the source says', () => {
  assert.deepEqual(FIRST, { program: 0, start: 'file', args: ['--root', '<dir>'], env: ['NOTES_URL'] });
  assert.deepEqual(firstTry(), { program: 0, start: 'file', args: [], env: [] });
});

const NOTHING: Known = { programs: 1, variables: [] };
const more = (...args: string[]) => ({ args: ['--root', '<dir>', ...args] });

const NEXT: Record<string, { tried: Tried; known?: Known; next: Partial<Try> | null }> = {
  'listed its tools': { tried: answered(3), next: null },
  'listed no tool': { tried: answered(0), next: { start: 'link' } },
  'names a variable': { tried: left('NOTES_KEY is required'), next: { env: ['NOTES_URL', 'NOTES_KEY'] } },
  'names a variable that it had': { tried: left('NOTES_URL is required'), next: more('--help') },
  'names a key and a file': {
    tried: left('Set NOTES_TOKEN or NOTES_CONFIG_FILE'),
    next: { env: ['NOTES_URL', 'NOTES_TOKEN'] },
  },
  'suggests a command': { tried: left('No command, did you mean `start`?'), next: more('start') },
  'calls a flag missing': { tried: left('Error: --api-key is required'), next: more('--api-key', dummyFor('API_KEY')) },
  'has another program': {
    tried: left('Launcher for people'),
    known: { programs: 2, variables: [] },
    next: { program: 1 },
  },
  'reads variables that it does not name': {
    tried: left('Error: not configured'),
    known: { programs: 1, variables: ['NOTES_URL', 'NOTES_TOKEN'] },
    next: { env: ['NOTES_URL', 'NOTES_TOKEN'] },
  },
  'says nothing that helps': { tried: left('Error: no'), next: more('--help') },
  'leaves with a banner': { tried: left('Welcome', 0), next: more('--help') },
  'listens on a port': {
    tried: hung('Listening on http://localhost:3000'),
    next: { args: ['--root', '<dir>', '--stdio'] },
  },
  'prints its flags': { tried: left('Usage: notes [--stdio]'), next: { args: ['--root', '<dir>', '--stdio'] } },
  'prints its subcommands': {
    tried: left('Commands:\n  stdio   speak on pipes'),
    next: { args: ['--root', '<dir>', 'stdio'] },
  },
  'left without a word': { tried: left('', 0), next: { start: 'link' } },
  'failed for a reason of its own': { tried: left('Cannot find module x'), next: null },
};

for (const [name, { tried, known = NOTHING, next }] of Object.entries(NEXT)) {
  test(`a server that ${name} is started ${next ? 'in another way' : 'no more'}`, () => {
    assert.deepEqual(nextTry([FIRST], tried, known), next && { ...FIRST, ...next });
  });
}

/** What parsers of command lines say, in words of our own. */
const REFUSALS = [
  "error: unknown option '--stdio'",
  "error: too many arguments for 'mcp'",
  'Unknown argument: stdio',
  'Unexpected argument: serve',
  'Command not found: stdio',
  'Error: Command serve not found.',
  'Nonexistent flag: --stdio',
  'flag provided but not defined: -stdio',
  "unrecognized subcommand 'stdio'",
  "invalid choice: 'stdio'",
];
const KEYED: Known = { programs: 1, variables: ['NOTES_TOKEN'] };
const MCP: Try = { ...FIRST, args: ['mcp'] };
const MCP_FLAG: Try = { ...FIRST, args: ['mcp', '--stdio'] };
const MCP_STDIO: Try = { ...FIRST, args: ['mcp', 'stdio'] };
const refused = [FIRST, MCP, MCP_FLAG, MCP_STDIO];
for (const words of REFUSALS)
  test(`an argument that is refused by "${words}" is left out from then on`, () => {
    const next = nextTry(refused, left(words), KEYED);
    assert.deepEqual(next, { ...MCP, env: ['NOTES_URL', 'NOTES_TOKEN'] });
  });

test('an argument stays where a server fails for another reason', () => {
  const next = nextTry(refused, left('Error: EINVAL: invalid argument, open'), KEYED);
  assert.deepEqual(next?.args, ['mcp', 'stdio']);
});

test('an argument that the source gives stays, refused or not', () => {
  assert.deepEqual(nextTry([FIRST], left('Unknown option --root'), KEYED)?.args, FIRST.args);
});

test('the subcommand is tried after the flag', () => {
  const flag = { ...FIRST, args: ['--stdio'] };
  assert.deepEqual(nextTry([FIRST, flag], left('unknown option'), NOTHING)?.args, ['stdio']);
});

test('the link is tried once', () => {
  const link: Try = { ...FIRST, start: 'link' };
  assert.equal(nextTry([FIRST, link], answered(0), NOTHING), null);
});

test('variables are added three times at most', () => {
  const tries: Try[] = [firstTry()];
  for (let round = 0; round < 10; round += 1) {
    const next = nextTry(tries, left(`KEY_${round} is required`), NOTHING);
    if (!next) break;
    tries.push(next);
  }
  assert.equal(Math.max(...tries.map(({ env }) => env.length)), 3);
});

test('a server that always finds a new excuse is started ten times at most', () => {
  const tries: Try[] = [firstTry()];
  for (let round = 0; round < 20; round += 1) {
    const next = nextTry(tries, left(`KEY_${round} is required. Listening on http://localhost:1`, 0), NOTHING);
    if (!next) break;
    tries.push(next);
  }
  assert.ok(tries.length <= 10);
});
