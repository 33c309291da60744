import type { Place, Source } from '../words/place.ts';

/** An HTTP method that the description gives as the endpoint behind the tool: `POST /users`. */
export interface Method {
  readonly verb: (typeof METHODS)[number];
  readonly place: Place;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const METHOD = /(?:^|[\s`(])(GET|HEAD|POST|PUT|PATCH|DELETE) `?\//;

/** The first endpoint that a description gives in its first 2,000 characters; null where it gives none. */
export function methodOf(description: Source): Method | null {
  // Plain searches are much cheaper, and most descriptions name neither a path nor a method.
  if (!description.text.includes('/') || !METHODS.some((verb) => description.text.includes(verb))) return null;
  const match = METHOD.exec(description.text.slice(0, 2000));
  if (match === null) return null;
  const [whole, verb] = match;
  const start = match.index + whole.indexOf(verb ?? '');
  return { verb: asMethod(verb), place: { source: description, start, end: start + (verb ?? '').length } };
}

function asMethod(verb: string | undefined): Method['verb'] {
  for (const known of METHODS) if (known === verb) return known;
  throw new TypeError(`"${verb ?? ''}" is no HTTP method.`);
}
