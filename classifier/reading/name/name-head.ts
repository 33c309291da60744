import type { VerbForm } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';

/** What parts a namespace from a name, in names as a client has them: `mcp__acme__stamp_page`. */
const NAMESPACE_END = '__';

/**
 * Where a name begins once its namespace, and the words that its server is called by, are left out. `said` is the verb of
 * the description, if it has one.
 */
export function headIndex(
  name: string,
  words: readonly Word[],
  serverWords: ReadonlySet<string>,
  said: VerbForm | undefined,
): number {
  const inNamespace = words.findIndex(({ start }) => start > name.lastIndexOf(NAMESPACE_END));
  if (inNamespace > 0) return inNamespace;
  const product = productLength(words, serverWords);
  let first = product;
  // What the description says too is no prefix: `send_email` of a server named "send-email".
  const isPrefix = (word: Word | undefined): boolean =>
    word !== undefined && (said === undefined || word.known.verb?.lemma !== said.lemma) && serverWords.has(word.text);
  while (first < words.length - 1 && isPrefix(words[first])) first += 1;
  if (first === product) return first;
  // A server named after its verb ("search", "fetch") keeps it where nothing else in the name is a verb.
  return words.some(({ known }, index) => index >= first && (known.verb ?? known.merged) !== undefined)
    ? first
    : product;
}

/** `ClickUp_tasks` of a server named "clickup-mcp": of how many words its product's name is; nothing is clicked. */
function productLength([one, two, next]: readonly Word[], serverWords: ReadonlySet<string>): number {
  if (one === undefined || two === undefined || next === undefined || one.end !== two.start) return 0;
  return serverWords.has(`${one.text}${two.text}`) ? 2 : 0;
}
