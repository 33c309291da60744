import type { Subject } from '#schema/assessment.ts';
import type { Domain } from './lexicon.ts';
import { nameWords, type Word } from './words.ts';

const NONE: readonly Domain[] = [];
const MAX_DESCRIPTION = 300;

/**
 * The product domains of a server: from what it calls itself, where that says nothing from what it says of itself, and
 * where that says nothing either from the name of the tool.
 */
export function domainsOf(
  server: Subject['server'],
  serverWords: readonly Word[],
  toolWords: readonly Word[],
): ReadonlySet<Domain> {
  const domains = new Set<Domain>();
  addDomains(domains, serverWords);
  if (domains.size === 0 && server.description !== undefined)
    addDomains(domains, nameWords(server.description.slice(0, MAX_DESCRIPTION)));
  if (domains.size === 0) addDomains(domains, toolWords);
  return domains;
}

function addDomains(domains: Set<Domain>, words: readonly Word[]): void {
  let before: Word | undefined;
  for (const word of words) {
    for (const domain of before?.known.domainPairs?.get(word.text) ?? NONE) domains.add(domain);
    for (const domain of word.known.domains ?? NONE) domains.add(domain);
    before = word;
  }
}
