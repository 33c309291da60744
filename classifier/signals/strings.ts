import { pointerStep, type Source } from '../reading/words/place.ts';

export const MAX_STRINGS = 4000;
export const MAX_DEPTH = 64;

/** The steps to where the walk is, from the top: valid only while it is there. Few places are asked for their pointer. */
export type Path = readonly (string | number)[];

/** The JSON Pointer of a path. */
export const pointerOf = (path: Path): string => path.map((step) => pointerStep(String(step))).join('');

type Visit = (text: string, place: 'value' | 'key', path: Path) => void;

interface Walk {
  readonly visit: Visit;
  readonly path: (string | number)[];
  seen: number;
  rest: Source | null;
}

/**
 * Visits every string and every key of a definition, in document order: instructions to a model hide in defaults, enums
 * and output schemas as well as in descriptions. At most 4,000, no deeper than 64 levels; the answer is the first that was
 * left out, null if none was.
 */
export function visitStrings(definition: object, visit: Visit): Source | null {
  const walk: Walk = { visit, path: [], seen: 0, rest: null };
  into(definition, walk);
  return walk.rest;
}

function into(value: unknown, walk: Walk): void {
  const { path } = walk;
  if (path.length > MAX_DEPTH) {
    leaveOut(walk);
  } else if (typeof value === 'string') {
    see(value, 'value', walk);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      if (walk.seen < MAX_STRINGS) into(value[index], walk);
      else leaveOut(walk);
      path.pop();
      if (walk.seen >= MAX_STRINGS && walk.rest !== null) return;
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) {
      path.push(key);
      // The keywords of the specification itself are short words of our own tables, never worth a look.
      if (path.length > 1) see(key, 'key', walk);
      into((value as Readonly<Record<string, unknown>>)[key], walk);
      path.pop();
      if (walk.seen >= MAX_STRINGS && walk.rest !== null) return;
    }
  }
}

function see(text: string, place: 'value' | 'key', walk: Walk): void {
  if (text === '') return;
  if (walk.seen >= MAX_STRINGS) {
    leaveOut(walk);
    return;
  }
  walk.seen += 1;
  walk.visit(text, place, walk.path);
}

/** Notes the step where the walk is, if it is the first that is not looked at. */
function leaveOut(walk: Walk): void {
  walk.rest ??= { pointer: pointerOf(walk.path), in: 'key', text: String(walk.path.at(-1)) };
}
