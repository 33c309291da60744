import { CAPABILITIES } from '#schema/capability.ts';
import type { Change, ChangeSet, Direction, Edit, Judgement, Recommended } from '#schema/change.ts';
import { whyWords } from './why.ts';

/** What happened to a tool. */
export const CHANGE_WORDS: Record<Change['kind'], string> = {
  'tool-added': 'Added',
  'tool-removed': 'Removed',
  'tool-renamed': 'Renamed',
  'title-changed': 'Title changed',
  'description-changed': 'Description changed',
  'schema-changed': 'Parameters changed',
  'annotations-changed': 'Annotations changed',
};

/** Which way a change goes, for readers who have not read what the words mean. */
export const DIRECTION_MEANING: Record<Direction, string> = {
  widens: 'more can be done by a call, or less stands in its way',
  narrows: 'less can be done by a call, or more stands in its way',
  neutral: 'neither was found',
};

/** `3 changes, 1 widens`. */
export function countWords({ total, widening }: Pick<ChangeSet, 'total' | 'widening'>): string {
  const all = `${total} ${total === 1 ? 'change' : 'changes'}`;
  return widening === 0 ? all : `${all}, ${widening} ${widening === 1 ? 'widens' : 'widen'}`;
}

/**
 * What a change means beyond its places: label and policy before and after, and what else was found. In words of our own,
 * without any text of the server.
 */
export function consequences({ label, policy, signs }: Judgement): string[] {
  const { before, after } = label;
  const is = before ?? after;
  return [
    ...(before !== null && after !== null
      ? labelSteps(before, after)
      : is === null
        ? []
        : [`${is.category}, ${is.risk} risk`]),
    ...policyWords(policy),
    ...signWords(signs.filter(({ why }) => !TOLD.has(why))),
  ];
}

/** What was found, once for each kind of thing, with all that it is about. */
const signWords = (signs: Judgement['signs']): string[] =>
  [...Map.groupBy(signs, ({ why }) => why)].map(([why, some]) => {
    const about = some.flatMap((sign) => (sign.about === '' ? [] : [aboutWords(sign.about)]));
    return about.length === 0 ? whyWords(why) : `${whyWords(why)}: ${about.join(', ')}`;
  });

const aboutWords = (about: string): string =>
  Object.hasOwn(CAPABILITIES, about) ? CAPABILITIES[about as keyof typeof CAPABILITIES] : about;

/** Signs that the label says already. */
const TOLD: ReadonlySet<string> = new Set([
  ...['risk-raised', 'risk-lowered', 'effect-worse', 'effect-milder', 'tool-added', 'tool-removed'],
]);

type Label = NonNullable<Judgement['label']['before']>;
const labelSteps = (before: Label, after: Label): string[] => [
  ...(before.risk === after.risk ? [] : [`risk was ${before.risk}, is ${after.risk}`]),
  ...(before.category === after.category ? [] : [`was ${before.category}, is ${after.category}`]),
];

function policyWords({ preset, before, after, direction }: Judgement['policy']): string[] {
  if (direction === 'same') return [];
  const only = before ?? after;
  if (only === null) return [];
  if (before === null || after === null) return [`policy (${preset}): ${recommendedWords(only)}`];
  return [`policy (${preset}) was ${recommendedWords(before)}, is ${recommendedWords(after)}`];
}

/** `ask`, `allow within limits`. */
export const recommendedWords = ({ decision, limits }: Recommended): string =>
  limits.length > 0 ? `${decision} within limits` : decision;

/** What was found in an edit; null: nothing. */
export const editWords = ({ why }: Edit): string | null => (why === null ? null : whyWords(why));
