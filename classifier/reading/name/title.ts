import { wholeWords, type Word } from '../words/words.ts';

/** The words of a title that say what is done: `run test` of "Acme: Run Test", `open graphql` of "Open GraphQL". */
export function titleWords(title: string): Word[] {
  const words = wholeWords(title);
  const colon = title.indexOf(':');
  if (colon < 0) return words;
  const behind = words.filter(({ start }) => start > colon);
  return behind.length > 1 && behind[0]?.known.verb !== undefined ? behind : words;
}
