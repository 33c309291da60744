import { pointerStep } from '../place.ts';

const MAX_STRINGS = 4000;
const MAX_DEPTH = 64;

/** The steps to where the walk is, from the top: valid only while it is there. Few places are asked for their pointer. */
export type Path = readonly (string | number)[];

/** The JSON Pointer of a path. */
export const pointerOf = (path: Path): string => path.map((step) => pointerStep(String(step))).join('');

type Visit = (text: string, place: 'value' | 'key', path: Path) => void;

interface Walk {
  readonly visit: Visit;
  readonly path: (string | number)[];
  seen: number;
}

/**
 * Visits every string and every key of a definition, in document order: instructions to a model hide in defaults, enums
 * and output schemas as well as in descriptions. At most 4,000, no deeper than 64 levels.
 */
export function visitStrings(definition: object, visit: Visit): void {
  into(definition, { visit, path: [], seen: 0 });
}

function into(value: unknown, walk: Walk): void {
  const { path } = walk;
  if (walk.seen >= MAX_STRINGS || path.length > MAX_DEPTH) return;
  if (typeof value === 'string') {
    see(value, 'value', walk);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length && walk.seen < MAX_STRINGS; index += 1) {
      path.push(index);
      into(value[index], walk);
      path.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      if (walk.seen >= MAX_STRINGS) return;
      path.push(key);
      // The keywords of the specification itself are short words of our own tables, never worth a look.
      if (path.length > 1) see(key, 'key', walk);
      into((value as Readonly<Record<string, unknown>>)[key], walk);
      path.pop();
    }
  }
}

/** The vocabulary of JSON Schema: half of all strings, and never worth a look. */
const KEYWORDS = new Set(
  'type description properties required items enum default title format additionalProperties anyOf oneOf minimum maximum string object number integer boolean array null'.split(
    ' ',
  ),
);

function see(text: string, place: 'value' | 'key', walk: Walk): void {
  if (text === '') return;
  walk.seen += 1;
  if (!KEYWORDS.has(text)) walk.visit(text, place, walk.path);
}
