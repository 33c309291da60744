import type { Domain } from './lexicon.ts';
import { nameWords, type Word } from './words.ts';

const NONE: readonly Domain[] = [];
const MAX_DESCRIPTION = 300;

/**
 * The product domains of a server: those of what it calls itself, where that says nothing those of what it says of itself,
 * and where that says nothing either those of the name of the tool.
 */
export function domainsOf(
  ofName: ReadonlySet<Domain>,
  description: string | undefined,
  toolWords: readonly Word[],
): ReadonlySet<Domain> {
  if (ofName.size > 0) return ofName;
  const said = description === undefined ? ofName : domainsIn(nameWords(description.slice(0, MAX_DESCRIPTION)));
  return said.size > 0 ? said : domainsIn(toolWords.filter(isProduct));
}

/** In the name of a tool "fetch" and "call" are what it does, and "health" is a server's more often than a person's. */
const isProduct = ({ text, known }: Word): boolean =>
  (known.verb === undefined || known.verb.nounish) && text !== 'health';

/** The domains whose words, or pairs of words, stand among these. */
export function domainsIn(words: readonly Word[]): ReadonlySet<Domain> {
  const domains = new Set<Domain>();
  let before: Word | undefined;
  for (const word of words) {
    for (const domain of before?.known.domainPairs?.get(word.text) ?? NONE) domains.add(domain);
    for (const domain of word.known.domains ?? NONE) domains.add(domain);
    before = word;
  }
  return domains;
}
