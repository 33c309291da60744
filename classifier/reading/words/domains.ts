import { domainsIn, isTelling } from './domains-in.ts';
import type { Domain } from './lexicon.ts';
import { domainsSaid } from './said-domains.ts';
import { lexemeAt } from './vocabulary.ts';
import type { Word } from './words.ts';

const NONE: readonly Domain[] = [];

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
  const said = description === undefined ? ofName : domainsSaid(description);
  return said.size > 0 ? said : domainsIn(toolWords, isProduct);
}

/** The domains of what a server is called: `neo4j-tools` is of a database, though words end at digits. */
export function domainsOfName(name: string, words: readonly Word[]): ReadonlySet<Domain> {
  const domains = new Set(domainsIn(words, () => true));
  for (const part of name.split(/[^\p{L}\p{N}]+/u))
    if (/\p{N}/u.test(part)) for (const domain of lexemeAt(part, 0, part.length).domains ?? NONE) domains.add(domain);
  return domains;
}

/** Those of words that are written together with what servers are called: `payrollpro`, `mcptelegram`. */
export const domainsOfParts = (words: readonly Word[]): readonly Domain[] =>
  words.flatMap(({ text, known }) => {
    const own = known.domains === undefined ? AFFIXED.exec(text)?.[1] : undefined;
    return own === undefined || own === text ? NONE : (lexemeAt(own, 0, own.length).domains ?? NONE);
  });

const AFFIXED =
  /^(?:mcp)?([a-z]{4,}?)(?:mcp|server|kit|bot|app|hub|pro|sync|bridge|agent|tools?|api|cli|plus|ai|log|tracker|desk|buddy|helper|manager|reader|viewer|export)?$/;

/** In the name of a tool "fetch" and "call" are what it does, and "health" is a server's more often than a person's. */
const isProduct = (word: Word): boolean =>
  isTelling(word) && (word.known.verb === undefined || word.known.verb.nounish) && word.text !== 'health';
