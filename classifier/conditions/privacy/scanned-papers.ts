import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { headsNamed } from '../select.ts';

/** Letters, bills and contracts that somebody has scanned, where nothing else is kept. */
export const scannedPapers = (features: Features, acts: readonly Act[]): readonly Thing[] =>
  isOfPapers(features) ? headsNamed(acts, /^(?:documents?|thumbnails?|previews?|notes?)$/) : [];

/** Whether the product is an archive of such papers. */
export const isOfPapers = ({ productWords }: Features): boolean => ARCHIVES.some((word) => productWords.has(word));

const ARCHIVES = 'paperless docspell papermerge teedy mayan docuware papra'.split(' ');
