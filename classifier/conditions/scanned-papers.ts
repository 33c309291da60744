import type { Act } from '../reading/act.ts';
import type { Features } from '../reading/features.ts';
import type { Thing } from '../reading/nouns.ts';
import { headsNamed } from './select.ts';

/** Letters, bills and contracts that somebody has scanned, where nothing else is kept. */
export const scannedPapers = (features: Features, acts: readonly Act[]): readonly Thing[] =>
  ARCHIVES.some((word) => features.productWords.has(word))
    ? headsNamed(acts, /^(?:documents?|thumbnails?|previews?|notes?)$/)
    : [];

const ARCHIVES = 'paperless docspell papermerge teedy mayan docuware papra'.split(' ');
