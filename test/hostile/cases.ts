import assert from 'node:assert/strict';
import type { Limits } from '#crawler/limits.ts';
import { isAnswered, type Answered, type Observation, type Outcome } from '#schema/observation.ts';

/** What a crawl must make of one hostile server. */
export interface HostileCase {
  /** Its file in `servers/`. */
  readonly server: string;
  readonly args?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** Whether it is asked a second time, as another client. */
  readonly twice?: boolean;
  /** Several where it depends on the machine which limit it meets first. */
  readonly outcome: Outcome | readonly Outcome[];
  readonly detail?: RegExp;
  /** Names of the tools that it gives. */
  readonly tools?: readonly string[];
  readonly check?: (observation: Observation) => void;
}

/** The servers that never answer are given a second, not fifteen. */
const SOON = { initializeMs: 1_500 };
/** A busy machine starts a program slowly; what counts here is the list. */
const LIST_SOON = { listMs: 1_500 };

const list = (observation: Observation): Answered => {
  assert.ok(isAnswered(observation));
  return observation;
};
const described = (observation: Observation): Record<string, string | undefined> =>
  Object.fromEntries(list(observation).definitions.map(({ name, description }) => [name, description]));
const detailOf = (observation: Observation): string => ('detail' in observation ? observation.detail : '');
/** What a person sees of it cannot steer a terminal, and is short. */
const isInert = (observation: Observation): void => {
  assert.doesNotMatch(detailOf(observation), /[^\P{C}]/u);
  assert.ok(detailOf(observation).length < 1_000);
};
const numbered = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => `tool_${index + from}`);

/** What it writes. */
const FLOODS: Record<string, HostileCase> = {
  'an endless line': { server: 'flood-line', outcome: 'limit-exceeded', detail: /line of more than 4194304 bytes/ },
  'short lines for ever': {
    server: 'flood-lines',
    outcome: 'limit-exceeded',
    detail: /more than 200 lines that are no/,
  },
  'empty lines for ever': {
    server: 'flood-empty-lines',
    outcome: 'limit-exceeded',
    detail: /more than 16777216 bytes/,
  },
  'diagnostics for ever': { server: 'flood-stderr', outcome: 'limit-exceeded', detail: /bytes of diagnostics/ },
  'notifications before its list': {
    server: 'flood-notifications',
    outcome: 'limit-exceeded',
    detail: /more than 1000 notifications/,
  },
  'notifications after its list': { server: 'flood-after-list', outcome: 'listed', tools: ['one', 'two'] },
  'a description of 50 MB': { server: 'big-description', outcome: 'limit-exceeded', detail: /line of more than/ },
  'a million tools at once': { server: 'million-tools', outcome: 'limit-exceeded', detail: /line of more than/ },
  'tools that are too long': {
    server: 'long-description',
    outcome: 'listed',
    tools: ['plain'],
    check: (observation) => assert.equal(list(observation).rejected.length, 3),
  },
  'schemas of very many small parts': {
    server: 'many-values',
    outcome: 'listed',
    tools: ['plain'],
    check(observation) {
      const reasons = list(observation).rejected.map(({ reason }) => reason);
      assert.deepEqual(reasons, Array(3).fill('Its schemas hold more than 5000 values.'));
    },
  },
  'a greeting of megabytes': {
    server: 'big-greeting',
    outcome: 'listed',
    tools: ['one'],
    check(observation) {
      const { instructions, serverInfo } = list(observation);
      assert.deepEqual([instructions?.length, serverInfo], [16_384, undefined]);
    },
  },
  'a refusal of megabytes': {
    server: 'big-error',
    limits: SOON,
    outcome: 'launch-failed',
    detail: /error -32000/,
    check: isInert,
  },
};

/** When it answers. */
const WAITS: Record<string, HostileCase> = {
  'no answer': { server: 'never-answers', limits: SOON, outcome: 'timeout', detail: /handshake within 1500 ms/ },
  'a list in an hour': {
    server: 'never-lists',
    limits: LIST_SOON,
    outcome: 'timeout',
    detail: /tools\/list within 1500/,
  },
  'a byte at a time': { server: 'drips', limits: { initializeMs: 4_000 }, outcome: 'timeout', detail: /handshake/ },
  'progress without end': { server: 'keeps-alive', limits: LIST_SOON, outcome: 'timeout', detail: /tools\/list/ },
  'a closed output': { server: 'closes-output', limits: SOON, outcome: 'timeout', detail: /handshake/ },
  'a closed input': { server: 'closes-input', limits: SOON, outcome: 'timeout', detail: /handshake/ },
  'a process that stops itself': { server: 'stops-itself', limits: SOON, outcome: 'timeout', detail: /handshake/ },
};

/** How it pages. */
const PAGES: Record<string, HostileCase> = {
  'always one more page': {
    server: 'cursor-fresh',
    outcome: 'partial',
    detail: /more than 50 pages/,
    tools: numbered(50, 1),
  },
  'always one more empty page': {
    server: 'cursor-empty-pages',
    outcome: 'limit-exceeded',
    detail: /more than 50 pages/,
  },
  'the same cursor again': { server: 'cursor-same', outcome: 'partial', detail: /circle/, tools: numbered(2, 1) },
  'an empty cursor': { server: 'cursor-empty', outcome: 'partial', detail: /circle/, tools: ['only'] },
  'a cursor of 3 MB': {
    server: 'cursor-huge',
    outcome: 'partial',
    detail: /more than 4096 characters/,
    tools: ['only'],
  },
  'a cursor that is no string': { server: 'cursor-odd', outcome: 'partial', detail: /no string/, tools: ['only'] },
  'ten thousand tools on pages': {
    server: 'many-tools',
    outcome: 'partial',
    detail: /more than 1000 tools/,
    tools: numbered(1_000),
  },
};

/** What its messages look like. */
const SHAPES: Record<string, HostileCase> = {
  'JSON of 100,000 levels': { server: 'deep-json', outcome: 'limit-exceeded', detail: /more than 64 levels/ },
  'JSON of 5,000 levels': { server: 'deep-json', args: ['5000'], outcome: 'limit-exceeded', detail: /64 levels/ },
  'keys like __proto__': {
    server: 'proto-keys',
    outcome: 'listed',
    tools: ['__proto__', 'constructor', 'toString'],
    check(observation) {
      assert.equal(Reflect.get({}, 'polluted'), undefined);
      const [first] = list(observation).definitions;
      assert.ok(Object.hasOwn(first?.inputSchema?.['properties'] ?? {}, '__proto__'));
    },
  },
  'bytes that are no UTF-8': {
    server: 'bad-utf8',
    outcome: 'listed',
    check(observation) {
      assert.equal(list(observation).invalidUtf8, true);
      assert.match(described(observation)['bytes'] ?? '', /^a\ufffd+z$/);
    },
  },
  'names that occur twice': {
    server: 'duplicate-names',
    outcome: 'listed',
    tools: ['send', 'Send', 'send ', 'sеnd'],
    check(observation) {
      assert.equal(list(observation).rejected.length, 4);
      assert.equal(described(observation)['send'], 'Meaning 1.');
    },
  },
  'names that are paths, code and markup': {
    server: 'nasty-names',
    outcome: 'listed',
    check(observation) {
      const { definitions, rejected } = list(observation);
      assert.deepEqual([definitions.length, rejected.length], [19, 2]);
    },
  },
  'rows that are no tools': {
    server: 'malformed-tools',
    outcome: 'listed',
    tools: ['no-schema', 'whole'],
    check: (observation) => assert.equal(list(observation).rejected.length, 9),
  },
  'schemas that lead elsewhere': {
    server: 'poisoned-schemas',
    outcome: 'listed',
    tools: ['refers', 'reads', 'repeats', 'recurs'],
  },
  'terminal control in a tool': { server: 'terminal-escapes', outcome: 'listed', tools: ['clear'] },
  'terminal control in a refusal': {
    server: 'terminal-escapes',
    args: ['refuse'],
    outcome: 'launch-failed',
    detail: /cannot list/,
    check: isInert,
  },
  'JSON that is no message': { server: 'odd-messages', outcome: 'listed', tools: ['after'] },
  'a list that is an object': {
    server: 'odd-results',
    args: ['object'],
    outcome: 'not-mcp',
    detail: /no list of tools/,
  },
  'a list that is not there': { server: 'odd-results', args: ['none'], outcome: 'not-mcp', detail: /no list of tools/ },
  'a list that is text': { server: 'odd-results', args: ['text'], outcome: 'not-mcp', detail: /no list of tools/ },
};

/** What it does with the protocol. */
const TALKS: Record<string, HostileCase> = {
  'five thousand requests to its client': {
    server: 'asks-client',
    outcome: 'limit-exceeded',
    detail: /asked its client more than 50 times/,
  },
  'one request of each kind to its client': {
    server: 'asks-a-little',
    outcome: 'listed',
    tools: ['heard'],
    check(observation) {
      const refused = ['sampling/createMessage', 'elicitation/create', 'tools/call'];
      const expected = {
        ping: {},
        'roots/list': { roots: [] },
        ...Object.fromEntries(refused.map((method) => [method, -32_601])),
      };
      assert.deepEqual(JSON.parse(described(observation)['heard'] ?? ''), expected);
    },
  },
  'forged answers': { server: 'forged-ids', outcome: 'listed', tools: ['honest'] },
  'a thousand forged answers': { server: 'forged-ids', args: ['500'], outcome: 'limit-exceeded', detail: /200 lines/ },
  'a person’s input, instead of a list': {
    server: 'input-required',
    args: ['late'],
    outcome: 'needs-config',
    detail: /input from a person before it answers tools\/list/,
  },
  'a person’s input, instead of a greeting': {
    server: 'input-required',
    args: ['early'],
    outcome: 'needs-config',
    detail: /input from a person before it answers server\/discover/,
  },
  'two hundred variables': {
    server: 'wants-everything',
    outcome: 'needs-config',
    check({ profile }) {
      assert.ok(profile.env.length > 0);
      assert.deepEqual(
        profile.env.filter((name) => !name.startsWith('SECRET_TOKEN_')),
        [],
      );
    },
  },
};

const other = (observation: Observation): void => {
  const { secondListing } = list(observation);
  assert.deepEqual([secondListing?.failure, secondListing?.changed], [null, ['add']]);
};
/** What it says the second time. */
const TURNS: Record<string, HostileCase> = {
  'another list each time': { server: 'rug-pull', twice: true, outcome: 'listed', tools: ['add'], check: other },
  'another list for another client': {
    server: 'client-aware',
    twice: true,
    outcome: 'listed',
    tools: ['add'],
    check: other,
  },
};

/** How it ends, or does not. */
const ENDS: Record<string, HostileCase> = {
  'an end in its greeting': { server: 'exits-midmessage', args: ['early'], outcome: 'launch-failed', detail: /code 3/ },
  'an end in its list': { server: 'exits-midmessage', args: ['late'], outcome: 'crashed', detail: /code 3/ },
  'an abort': { server: 'aborts', outcome: 'crashed', detail: /It was ended by SIG[A-Z]+|It left with code 1\d\d/ },
  'a list, and children that stay': { server: 'lists-and-stays', outcome: 'listed', tools: ['stays'] },
  'signals ignored': { server: 'ignore-signals', limits: SOON, outcome: 'timeout', detail: /handshake/ },
  'a daemon': { server: 'daemon', outcome: 'launch-failed', detail: /code 0/ },
  'a pipe that is held': { server: 'hold-pipe', outcome: 'launch-failed', detail: /code 0/ },
};

/** What it takes of the machine. */
const TAKES: Record<string, HostileCase> = {
  ...Object.fromEntries(
    ['buffer', 'shared', 'wasm'].map((kind): [string, HostileCase] => [
      `8 GiB as ${kind}`,
      { server: 'allocate', args: [kind], outcome: 'limit-exceeded', detail: /MiB of memory/ },
    ]),
  ),
  '8 GiB as heap': {
    server: 'allocate',
    args: ['heap'],
    limits: { initializeMs: 6_000 },
    outcome: ['launch-failed', 'limit-exceeded', 'timeout'],
  },
  'a thousand processes': { server: 'fork-bomb', outcome: ['launch-failed', 'limit-exceeded'] },
  'every processor': { server: 'spin', limits: SOON, outcome: 'timeout', detail: /handshake/ },
  'all scratch space': { server: 'fill-scratch', outcome: ['launch-failed', 'timeout'] },
};

export const CASES: Readonly<Record<string, HostileCase>> = {
  ...FLOODS,
  ...WAITS,
  ...PAGES,
  ...SHAPES,
  ...TALKS,
  ...TURNS,
  ...ENDS,
  ...TAKES,
};
