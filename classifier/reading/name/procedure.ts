import type { Method } from './method.ts';
import type { Source } from '../words/place.ts';
import type { Word } from '../words/words.ts';

/** What a path of remote procedures ends with: `POST /plan.archive` */
const PROCEDURE = /^ `?\/(?:[\w-]+\/)*[\w-]+\.([A-Za-z]\w*)/;

/**
 * Where the procedure begins in a name whose endpoint parts it from what it is of: in `plan-archive`, "POST /plan.archive",
 * nothing is planned. Undefined where the endpoint says nothing of the kind.
 */
export function procedureIn(name: Source, words: readonly Word[], method: Method | null): number | undefined {
  if (method === null) return undefined;
  const { source, end } = method.place;
  const [, called] = PROCEDURE.exec(source.text.slice(end, end + 200)) ?? [];
  if (called === undefined || !name.text.endsWith(called)) return verbOf(method, words)?.start;
  const start = name.text.length - called.length;
  return start > 1 && /[^A-Za-z\d]/.test(name.text[start - 1] ?? '') ? start : undefined;
}

/** `preview_sets_delete`, "DELETE /preview_sets/{id}": the word of a name that says what its method does. */
const verbOf = ({ verb }: Method, words: readonly Word[]): Word | undefined =>
  words.find(({ text }) => SAYS[verb]?.includes(text));

const SAYS: Readonly<Partial<Record<Method['verb'], readonly string[]>>> = {
  GET: ['get', 'list'],
  POST: ['create'],
  PUT: ['update', 'replace'],
  PATCH: ['update'],
  DELETE: ['delete'],
};
