import { CATEGORIES, RISKS, type Category, type Risk } from '#schema/category.ts';

/** One piece of a bar: where it begins and how wide it is, in units of a bar that is `BAR_WIDTH` wide. */
export interface BarPart {
  readonly key: Risk | 'unknown';
  readonly count: number;
  readonly x: number;
  readonly width: number;
}
export const BAR_WIDTH = 1000;
/** So narrow that it is still seen. */
const SLIVER = 8;

/**
 * Counts by risk as a stacked bar, worst first, with what is not classified at its end. A part that is there is at least
 * a sliver wide; the widest one gives the room. Empty for no tools.
 */
export function riskBar(byRisk: Partial<Record<Risk, number>>, tools: number): readonly BarPart[] {
  const known = [...RISKS].reverse().map((key) => ({ key, count: byRisk[key] ?? 0 }));
  const classified = known.reduce((sum, { count }) => sum + count, 0);
  const all = [...known, { key: 'unknown' as const, count: Math.max(0, tools - classified) }];
  const present = all.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const widths = present.map(({ count }) => Math.max(SLIVER, Math.round((count / total) * BAR_WIDTH)));
  const widest = widths.indexOf(Math.max(...widths));
  const excess = widths.reduce((sum, width) => sum + width, 0) - BAR_WIDTH;
  let x = 0;
  return present.map(({ key, count }, index) => {
    const width = (widths[index] ?? 0) - (index === widest ? excess : 0);
    const part = { key, count, x, width };
    x += width;
    return part;
  });
}

/** Counts by category in the order of the vocabulary, without those that are zero. */
export const presentCategories = (
  byCategory: Partial<Record<Category, number>>,
): readonly { readonly category: Category; readonly count: number }[] =>
  CATEGORIES.map((category) => ({ category, count: byCategory[category] ?? 0 })).filter(({ count }) => count > 0);
