import type { Decision } from '#schema/policy.ts';
import type { Direction } from './compare.ts';
import { describeRule } from './describe.ts';
import { isUnchanged, type PolicyDifference, type ToolDifference } from './diff.ts';
import { counted } from './words.ts';

const DIRECTION_WORDS = {
  stricter: 'stricter',
  looser: 'looser',
  mixed: 'stricter in one way and looser in another',
} as const satisfies Record<Exclude<Direction, 'same'>, string>;

const LATER = {
  allow: 'is left alone',
  ask: 'asks a person first',
  deny: 'is refused',
  hide: 'is not offered until somebody adds it',
} as const satisfies Record<Decision, string>;

/** What changed for one tool, to go behind its name: `is hidden and refused (stricter); before, it runs …`. */
export function describeDifference({ before, after, direction }: ToolDifference): string {
  const was = describeRule(before);
  const is = describeRule(after);
  // Conditions are counted in words, so two sets of them can read the same.
  const now = was === is ? `${is}, other ones than before` : is;
  return `${now} (${DIRECTION_WORDS[direction]})${was === is ? '' : `; before, it ${was}`}`;
}

/** What changed for a server as a whole, in one to three sentences without any name of a tool. */
export function describeDifferences(difference: PolicyDifference): string {
  if (isUnchanged(difference)) return 'Nothing is different.';
  const { tools, serverKey, default: standard } = difference;
  const counts = (['stricter', 'looser', 'mixed'] as const).flatMap((direction) => {
    const count = tools.filter((tool) => tool.direction === direction).length;
    return count === 0 ? [] : [`${count} ${DIRECTION_WORDS[direction]}`];
  });
  return [
    tools.length === 0 ? 'No tool is different.' : `${counted(tools.length, 'tool')} changed: ${counts.join(', ')}.`,
    ...(standard.direction === 'same'
      ? []
      : [`A tool that appears later ${LATER[standard.after]}; before, it ${LATER[standard.before]}.`]),
    ...(serverKey.before === serverKey.after
      ? []
      : [`Its key is “${serverKey.after}”; before, it was “${serverKey.before}”.`]),
  ].join(' ');
}
