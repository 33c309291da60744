import type { Assessment } from '#schema/assessment.ts';
import { CATEGORIES, RISKS } from '#schema/category.ts';
import type { Direction, Sign } from '#schema/change.ts';
import type { WhyId } from './why.ts';

/** What is said of a definition: its assessment, and the ids of the attack signals that it shows. */
export interface Said {
  readonly assessment: Pick<Assessment, 'category' | 'risk' | 'capabilities'>;
  readonly signals: readonly string[];
}

/** What a change means by what is said of the definition before and after it. */
export function signsOf(before: Said, after: Said): Sign[] {
  const [old, now] = [before.assessment, after.assessment];
  return [
    ...step(RISKS, old.risk, now.risk, 'risk-raised', 'risk-lowered'),
    ...step(CATEGORIES, old.category, now.category, 'effect-worse', 'effect-milder'),
    ...turnover(old.capabilities, now.capabilities, 'capability-gained', 'capability-lost'),
    ...turnover(before.signals, after.signals, 'attack-signal-appeared', 'attack-signal-gone'),
  ];
}

const sign = (direction: Direction, why: WhyId, about: string): Sign => ({ direction, why, about });

/** A step on a scale that is written mildest first. */
function step<T extends string>(scale: readonly T[], before: T, after: T, up: WhyId, down: WhyId): Sign[] {
  if (before === after) return [];
  const about = `${before} → ${after}`;
  return [scale.indexOf(after) > scale.indexOf(before) ? sign('widens', up, about) : sign('narrows', down, about)];
}

/** What is only in the later list, and what is only in the earlier one. */
const turnover = (before: readonly string[], after: readonly string[], come: WhyId, gone: WhyId): Sign[] => [
  ...after.filter((one) => !before.includes(one)).map((one) => sign('widens', come, one)),
  ...before.filter((one) => !after.includes(one)).map((one) => sign('narrows', gone, one)),
];
