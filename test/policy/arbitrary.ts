import fc from '#test/property.ts';
import { NUM_RUNS } from './runs.ts';
import type { Condition } from '#schema/condition.ts';
import { WINDOWS, type Limit } from '#schema/limit.ts';
import { BLANKS, DECISIONS, type Actions, type Blank, type Policy, type ToolRule } from '#schema/policy.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: NUM_RUNS });

/** Names that some format gives a meaning of its own, or mangles into each other. */
export const HOSTILE_NAMES = [
  '*',
  'log*',
  '__proto__',
  'constructor',
  'toString',
  '10',
  '9',
  'a.b',
  'a_b',
  'a b',
  'a/b',
  'b',
  'salesforce/b',
  'salesforce/*',
  'salesforce/',
  'salesforce',
  'edit',
  'read',
  'web',
  'x"\\',
  "x'",
  'x\n]',
  '---',
  '# x',
  'tools',
  'x]',
  ' x ',
  '\u202Ex',
  '\u200B',
  'logout',
  'lo\u200Bgout',
  '\uFF4C\uFF4F\uFF47\uFF4F\uFF55\uFF54',
  '\u3164',
  '\uE000',
  'имя',
  'имѧ',
  '😀',
  '\uD83D',
  '\u0000',
  'mcp__salesforce__b',
  '(b)',
  'mcp__salesforce__*',
  'github/b',
  'x,y',
  '${HOME}',
  '</script>',
  'ü.ü',
  'ü_ü',
] as const;

export const toolName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_NAMES) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('logout', 'list_orgs', 'query_records', 'write_record', 'get.user', 'get_user'),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }) },
);

const scalar = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom('/srv/data/a', '/srv/../etc', 'https://a.example.com/', 'example.com'),
  fc.double({ noNaN: true }),
  fc.boolean(),
);
const argument = fc.constantFrom('/amount', '/to', '/input/amount', '/__proto__', '/a~1b');

export const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ argument, op: fc.constantFrom('eq', 'neq'), value: scalar }),
  fc.record({ argument, op: fc.constantFrom('in', 'not_in'), value: fc.array(scalar, { minLength: 1, maxLength: 3 }) }),
  fc.record({ argument, op: fc.constantFrom('lt', 'lte', 'gt', 'gte'), value: fc.integer({ min: -5, max: 5 }) }),
  fc.record({ argument, op: fc.constantFrom('contains', 'starts_with'), value: fc.string({ maxLength: 3 }) }),
  fc.record({
    argument,
    op: fc.constant('path_within'),
    value: fc.uniqueArray(fc.constantFrom('/', '/srv', '/srv/data', 'C:\\', '.', '..'), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    argument,
    op: fc.constant('host_in'),
    value: fc.uniqueArray(fc.constantFrom('example.com', '*.example.com', '*.com', 'localhost:80'), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  fc.record({ argument, op: fc.constant('exists'), value: fc.boolean() }),
  fc.record({
    argument,
    op: fc.constant('regex'),
    value: fc.constantFrom('^a+$', '[0-9]', '\\.example\\.com', '^(a|a)*$'),
  }),
  fc.record({ argument, op: fc.constant('rehearsed'), value: fc.constantFrom(...WINDOWS) }),
);

const max = fc.integer({ min: 1, max: 100 });
const window = fc.constantFrom(...WINDOWS);
export const limit: fc.Arbitrary<Limit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ max, window }) },
  { weight: 1, arbitrary: fc.record({ max, window, scope: fc.constantFrom('tool', 'server') }) },
  { weight: 1, arbitrary: fc.record({ max, window, sum: argument, scope: fc.constantFrom('tool', 'server') }) },
);

const blank: fc.Arbitrary<Blank> = fc.record({
  blank: fc.constantFrom(...BLANKS),
  argument,
  hint: fc.constant('Fill it in.'),
});

const none: fc.Arbitrary<never[]> = fc.constant([]);

const bounds = {
  limits: fc.oneof({ weight: 2, arbitrary: none }, { weight: 1, arbitrary: fc.array(limit, { maxLength: 2 }) }),
  conditions: fc.oneof({ weight: 4, arbitrary: none }, { weight: 1, arbitrary: fc.array(condition, { maxLength: 2 }) }),
};

const plainRule: fc.Arbitrary<ToolRule> = fc.record({
  tool: toolName,
  decision: fc.constantFrom(...DECISIONS),
  ...bounds,
});

/** Values that calls of the property tests have, too. */
export const VALUES = ['list', 'delete', '__proto__', 1, true] as const;
export const actions: fc.Arbitrary<Actions> = fc.record({
  argument: fc.constantFrom('/action', '/input/action', '/__proto__'),
  rules: fc
    .uniqueArray(fc.constantFrom<string | number | boolean>(...VALUES), { minLength: 1, maxLength: 3 })
    .chain((values) =>
      fc.tuple(
        ...values.map((value) =>
          fc.record({
            values: fc.constant<(string | number | boolean)[]>([value]),
            decision: fc.constantFrom('allow', 'ask', 'deny'),
            ...bounds,
          }),
        ),
      ),
    ),
});

export const rule: fc.Arbitrary<ToolRule> = fc.oneof(
  { weight: 4, arbitrary: plainRule },
  {
    weight: 1,
    arbitrary: fc
      .tuple(plainRule, fc.array(blank, { minLength: 1, maxLength: 2 }))
      .map(([some, blanks]) => ({ ...some, blanks })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(plainRule, actions, fc.option(fc.tuple(blank)))
      .filter(([{ decision }]) => decision !== 'hide')
      .map(([some, byAction, blanks]) => ({ ...some, actions: byAction, ...(blanks && { blanks }) })),
  },
);

/** Names that no format confuses with another, for tools that appear after the policy was made. */
export const laterName = fc.nat(1000).map((number) => `added-later-${number}`);

/** Any policy at all. */
export const policy: fc.Arbitrary<Policy> = fc
  .record({
    serverKey: fc.constantFrom('salesforce', 'github', 'a', 'edit', 'null', 'web-search'),
    standard: fc.constantFrom(...DECISIONS),
    rules: fc.uniqueArray(rule, { selector: ({ tool }) => tool, maxLength: 8 }),
    names: fc.uniqueArray(toolName, { maxLength: 6 }),
  })
  .map(({ serverKey, standard, rules, names }) => ({
    version: '1' as const,
    server: 'npm--salesforce',
    serverKey,
    preset: null,
    default: standard,
    tools: rules,
    others: names.filter((name) => rules.every(({ tool }) => tool !== name)),
  }));

export const args = fc.oneof(
  fc.dictionary(
    fc.constantFrom('amount', 'to', 'input', '__proto__', 'a/b', 'action'),
    fc.oneof(scalar, fc.constantFrom(...VALUES), fc.record({ amount: scalar, action: fc.constantFrom(...VALUES) })),
    {
      maxKeys: 3,
    },
  ),
  fc.anything(),
);
