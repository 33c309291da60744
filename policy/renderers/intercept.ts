import type { Condition } from '#schema/condition.ts';
import type { Limit } from '#schema/limit.ts';
import type { Policy, RenderedFile, ToolRule } from '#schema/policy.ts';
import { namesOf } from '../argument.ts';
import { express } from '../express.ts';
import { plainName, toolsThat } from '../names.ts';
import { quoted, yamlStrings } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const vocabulary = ({ default: standard }: Policy): Vocabulary => ({
  title: 'Intercept',
  decisions: ['allow', 'deny', 'hide'],
  defaults: standard === 'allow' ? ['allow'] : ['deny'],
  limits: ({ sum, scope }) => sum === undefined && scope !== 'server',
  conditions: (condition) => written(condition) !== null,
  prompts: 'none',
  spell: plainName,
});

/** A policy of Intercept, PolicyLayer's open-source proxy. */
export const intercept: Renderer = {
  title: 'Intercept',
  docs: 'https://github.com/PolicyLayer/Intercept/blob/main/POLICY.md',
  basis: 'Read in the source of March 2026; not run. Its npm package is gone: build it from the source.',
  caveats: ['Its windows are those of the clock: around a border up to twice as many calls get through.'],
  render(stack) {
    const { says, losses } = express(stack, vocabulary);
    const files = says.map((policy): RenderedFile => {
      const name = says.length === 1 ? 'intercept.yaml' : `${policy.serverKey}.intercept.yaml`;
      const where = `Put \`intercept -c ${name} --\` in front of the command that starts the server.`;
      return { name, where, language: 'yaml', text: textOf(policy) };
    });
    return { files, says, losses };
  },
};

function textOf(policy: Policy): string {
  const hidden = toolsThat(policy, 'hide');
  const listed = policy.tools.filter(
    ({ decision, limits, conditions }) =>
      decision === (policy.default === 'deny' ? 'allow' : 'deny') ||
      (decision === 'allow' && limits.length + conditions.length > 0),
  );
  return [
    `version: "1"\ndefault: ${policy.default}\n`,
    ...(hidden.length > 0 ? [`hide: ${yamlStrings(hidden, 2)}\n`] : []),
    ...(listed.length > 0 ? [`tools:\n${listed.map(toolOf).join('')}`] : []),
  ].join('');
}

function toolOf(rule: ToolRule): string {
  const rules = rulesOf(rule).map((lines) =>
    lines.map((line, at) => `      ${at === 0 ? '- ' : '  '}${line}\n`).join(''),
  );
  return `  ${quoted(rule.tool)}:\n    rules:${rules.length === 0 ? ' []\n' : `\n${rules.join('')}`}`;
}

function rulesOf({ decision, limits, conditions }: ToolRule): string[][] {
  if (decision === 'deny') return [['name: "refused"', 'action: deny', 'on_deny: "The policy refuses this tool."']];
  const wanted = conditions.flatMap((condition) => written(condition) ?? []);
  return [
    ...lowest(limits).map(({ max, window }) => [
      `name: "at most ${max} a ${window}"`,
      `rate_limit: "${max}/${window}"`,
    ]),
    ...(wanted.length > 0
      ? [
          [
            'name: "arguments"',
            'conditions:',
            ...wanted.map((line) => `  - ${line}`),
            'on_deny: "The policy refuses these arguments."',
          ],
        ]
      : []),
  ];
}

/** One limit per window: it counts by window. */
function lowest(limits: readonly Limit[]): Limit[] {
  return [...Map.groupBy(limits, ({ window }) => window).values()].flatMap((some) =>
    some.reduce((least, limit) => (limit.max < least.max ? limit : least)),
  );
}

/**
 * A condition as a line. Its own comparisons take `"true"` for `true`, look into lists, and count `null` as missing; numbers
 * and patterns are exact, so texts are compared by pattern.
 */
function written(condition: Condition): string | null {
  const path = ['args', ...namesOf(condition.argument)].join('.');
  // A dot would be a step, and it has no way to say one that is none.
  if (!/^[A-Za-z0-9_.-]+$/.test(path) || path.split('.').length !== namesOf(condition.argument).length + 1) return null;
  const line = (op: string, value: string): string => `{ path: ${quoted(path)}, op: ${op}, value: ${value} }`;
  const pattern = (text: string): string | null => (text.isWellFormed() ? line('regex', quoted(text)) : null);
  switch (condition.op) {
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return line(condition.op, String(condition.value));
    case 'regex':
      return pattern(condition.value);
    case 'eq':
      return typeof condition.value === 'string' ? pattern(`\\A${literal(condition.value)}\\z`) : null;
    case 'in':
      return condition.value.every((value) => typeof value === 'string')
        ? pattern(`\\A(?:${condition.value.map(literal).join('|')})\\z`)
        : null;
    case 'starts_with':
      return pattern(`\\A${literal(condition.value)}`);
    case 'contains':
      return pattern(literal(condition.value));
    default:
      return null;
  }
}

/** A text as a pattern (RE2) that matches it alone. */
const literal = (text: string): string => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
