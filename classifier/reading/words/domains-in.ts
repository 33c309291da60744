import { COMMON_DOMAIN_WORDS, type Domain } from './lexicon.ts';
import type { Word } from './words.ts';

const NONE: readonly Domain[] = [];

/** The domains whose pairs of words stand among these, or whose words that mean them alone. */
export function domainsIn(words: readonly Word[], isAlone: (word: Word) => boolean): ReadonlySet<Domain> {
  const domains = new Set<Domain>();
  let before: Word | undefined;
  for (const word of words) {
    const ofPair = before?.known.domainPairs?.get(word.text);
    // A memory bank is no bank.
    const found = ofPair ?? (isAlone(word) ? word.known.domains : undefined) ?? NONE;
    for (const domain of found) domains.add(domain);
    before = word;
  }
  return domains;
}

/** Whether a word tells of a product wherever it stands: some mean what they mean anywhere, as "Claude Desktop". */
export const isTelling = ({ text }: Word): boolean => !COMMON_DOMAIN_WORDS.has(text);
