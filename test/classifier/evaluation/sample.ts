import type { Sample } from '#classifier/evaluation/fit.ts';

/** A labelled tool, reduced to the rules that match it. */
export const sample = (rules: string[], category: Sample['category'], risk: Sample['risk']): Sample => ({
  rules,
  words: [],
  category,
  risk,
});

export const lists = sample(['name-says-reading'], 'Read', 'low');
