import type { Features } from '../../reading/features.ts';

/** "Messages per month and channel", "Number of fans", "Status of a post": figures about what somebody wrote tell none of it. */
export const isCounted = ({ opening, words, parameterWords }: Features): boolean =>
  (words.some((text) => FIGURES.has(text)) && !parameterWords.some((text) => ABOUT_ONE.has(text))) ||
  (COUNTS.has(opening[0]?.text ?? '') && opening[1]?.text === 'of') ||
  opening.some(({ text }, index) => text === 'per' && UNITS.has(opening[index + 1]?.text ?? '')) ||
  (opening[1]?.text === 'many' && opening[0]?.text === 'how');

const FIGURES = new Set('stats statistics metrics count counts volume quota'.split(' '));
const COUNTS = new Set(['number', 'count', 'status']);
const UNITS = new Set('hour day week month year channel interval campaign team'.split(' '));
/** Figures of one person are what is known of that one. */
const ABOUT_ONE = new Set(
  'user employee person patient student candidate customer contact athlete player email phone'.split(' '),
);
