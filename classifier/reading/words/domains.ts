import { COMMON_DOMAIN_WORDS, type Domain } from './lexicon.ts';
import { ofLast } from './memo.ts';
import { lexemeAt } from './vocabulary.ts';
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
  const said = description === undefined ? ofName : domainsSaid(description.slice(0, MAX_DESCRIPTION));
  return said.size > 0 ? said : domainsIn(toolWords, isProduct);
}

/** The domains of what a server is called: `neo4j-tools` is of a database, though words end at digits. */
export function domainsOfName(
  name: string,
  words: readonly Word[],
  isAlone: (word: Word) => boolean = () => true,
): ReadonlySet<Domain> {
  const domains = new Set(domainsIn(words, isAlone));
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

/** The same of a description, where some words mean what they mean anywhere: "Claude Desktop", "a command line tool". */
const domainsSaid = ofLast((text: string) => domainsOfName(text, nameWords(text), isTelling));

const isTelling = ({ text }: Word): boolean => !COMMON_DOMAIN_WORDS.has(text);

/** In the name of a tool "fetch" and "call" are what it does, and "health" is a server's more often than a person's. */
const isProduct = (word: Word): boolean =>
  isTelling(word) && (word.known.verb === undefined || word.known.verb.nounish) && word.text !== 'health';

/** The domains whose pairs of words stand among these, or whose words that mean them alone. */
function domainsIn(words: readonly Word[], isAlone: (word: Word) => boolean): ReadonlySet<Domain> {
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
