import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Domain } from '../../reading/words/lexicon.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { headsNamed, inDomain } from '../select.ts';

/** Photos that somebody has taken for nobody else: none of a shop of pictures, of a place or of a listing. */
export function ownPhotos(features: Features, acts: readonly Act[]): readonly Thing[] {
  const photos = headsNamed(acts, PHOTOS);
  return photos.length === 0 || inDomain(features, ...IN_PUBLIC) || isForSale(features, acts) ? [] : photos;
}

export const PHOTOS: ReadonlySet<string> = new Set('photo photos photograph photographs'.split(' '));
/** There they are published, or are what one works on. */
const IN_PUBLIC: readonly Domain[] = [
  'data',
  'search',
  'social',
  'commerce',
  'travel',
  'cms',
  'docs',
  'editor',
  'game',
  'canvas',
  'marketing',
  'advertising',
];

/** "Stock photos", "photos of a listing" */
const isForSale = ({ opening, productWords }: Features, acts: readonly Act[]): boolean =>
  acts.some(({ things }) => things.some(({ word }) => PICTURED.test(word))) ||
  opening.some(
    ({ text }, index) =>
      PHOTOS.has(text) && opening.slice(Math.max(0, index - 2), index + 4).some((word) => PICTURED.test(word.text)),
  ) ||
  [...productWords].some((word) => STOCK.test(word));

const PICTURED =
  /^(?:stock|free|royalty-free|public|author|hotel|place|places|listing|property|product|restaurant|business|recipe|menu|mars|rover|space|satellite|vehicle|car|species|observation)$/;
const STOCK = /^(?:unsplash|pexels|pixabay|shutterstock|istock|getty|freepik|depositphotos|nasa|giphy|stock)$/;
