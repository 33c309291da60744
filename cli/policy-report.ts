import { describeBecause, describePolicy, describeRule } from '#policy/describe.ts';
import { describeDifference, describeDifferences } from '#policy/describe-diff.ts';
import type { ServerDifference } from '#policy/diff.ts';
import { conditionWords } from '#policy/words.ts';
import type { Condition } from '#schema/condition.ts';
import type { Loss, Policy } from '#schema/policy.ts';
import { visibleLine } from '#schema/visible-text.ts';

const SHOWN = 5;

/** Losses in words, a line for all that read the same, looser ones first. */
export function lossLines(losses: readonly Loss[]): string[] {
  const groups = Map.groupBy(losses, ({ effect, server, what }) => JSON.stringify([effect, server, what]));
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const tools = group.flatMap(({ tool }) => (tool === undefined ? [] : [visibleLine(tool, 60)]));
    const about = [...(first.server === undefined ? [] : [first.server]), ...listed(tools)].join(': ');
    return [{ effect: first.effect, line: `${first.effect}${about === '' ? '' : ` (${about})`}: ${first.what}` }];
  });
  return lines.sort((a, b) => (a.effect < b.effect ? -1 : a.effect > b.effect ? 1 : 0)).map(({ line }) => line);
}

/** The blanks of some policies, a line for all of a server with the same hint. */
export function blankLines(policies: readonly Policy[]): string[] {
  return policies.flatMap(({ serverKey, tools }) => {
    const all = tools.flatMap(({ tool, blanks = [] }) =>
      blanks.map(({ argument, hint }) => ({ place: `${visibleLine(tool, 60)} ${visibleLine(argument, 60)}`, hint })),
    );
    const server = policies.length === 1 ? '' : `${serverKey}: `;
    return [...Map.groupBy(all, ({ hint }) => hint)].map(
      ([hint, group]) =>
        `blank (${server}${listed(group.map(({ place }) => place)).join()}): ${visibleLine(hint, 300)}`,
    );
  });
}

/** What a policy does to each tool, and why. */
export function explainLines(policy: Policy): string[] {
  return [
    `${policy.serverKey} (${visibleLine(policy.server)}): ${describePolicy(policy)}`,
    ...policy.tools.flatMap((rule) => {
      const why = rule.because === undefined ? '' : ` ${describeBecause(rule.because)}`;
      const by = rule.because?.kind === 'assessed' && rule.because.rule !== null ? ` [${rule.because.rule}]` : '';
      return [
        `  ${visibleLine(rule.tool, 60)} ${describeRule(rule)}.${why}${by}`,
        ...conditionLines('', rule.conditions),
        ...actionLines(rule),
      ];
    }),
  ];
}

/** What happens by action: the values are the server's. */
const actionLines = ({ decision, actions }: Policy['tools'][number]): string[] =>
  (actions?.rules ?? []).flatMap(({ values, conditions, because, ...rest }) => {
    const names = values.map((value) => visibleLine(String(value), 40)).join(', ');
    const why = because === undefined ? '' : ` ${describeBecause(because)}`;
    const does = describeRule({ ...rest, conditions: [] });
    return [
      `    ${visibleLine(actions?.argument ?? '', 60)} ${names}: ${does}, not ${decision}.${why}`,
      ...conditionLines('  ', conditions),
    ];
  });

/** What is different between two documents, server by server. */
export function differenceLines(differences: readonly ServerDifference[]): string[] {
  return differences.flatMap((difference) => {
    const server = visibleLine(difference.server);
    if (difference.kind !== 'changed') {
      const fate = difference.kind === 'added' ? 'is new' : 'is gone';
      return [`${server} ${fate}. ${describePolicy(difference.policy)}`];
    }
    const changed = difference.tools.flatMap((tool) => [
      `  ${visibleLine(tool.tool, 60)} ${describeDifference(tool)}.`,
      ...conditionLines('before: ', tool.before.conditions),
      ...conditionLines('after: ', tool.after.conditions),
    ]);
    return [`${server}: ${describeDifferences(difference)}`, ...changed];
  });
}

/** Conditions in words: arguments are named by the server, values may be. */
const conditionLines = (prefix: string, conditions: readonly Condition[]): string[] =>
  conditions.map((condition) => {
    const argument = visibleLine(condition.argument, 60);
    return `    ${prefix}${argument} ${visibleLine(conditionWords(condition), 200)}`;
  });

/** Names in one text, the first few of them. */
function listed(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : '';
  return [`${names.slice(0, SHOWN).join(', ')}${more}`];
}
