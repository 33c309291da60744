import type { Subject } from '#schema/assessment.ts';
import type { Domain } from './lexicon.ts';
import { nameWords, type Word } from './words.ts';

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
  for (const [index, { known }] of words.entries()) {
    for (const domain of known.domains ?? []) domains.add(domain);
    const next = words[index + 1];
    if (next === undefined || known.domainPairs === undefined) continue;
    for (const domain of known.domainPairs.get(next.text) ?? []) domains.add(domain);
  }
}
