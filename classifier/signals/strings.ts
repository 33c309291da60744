import { pointerStep } from '../place.ts';

const MAX_STRINGS = 4000;
const MAX_DEPTH = 64;

/** Where a string stands: the last step to it, and what holds it. Few are ever asked for their pointer. */
export interface Path {
  readonly above: Path | null;
  readonly step: string | number;
}

/** The JSON Pointer of a path. */
export const pointerOf = (path: Path | null): string =>
  path === null ? '' : pointerOf(path.above) + pointerStep(String(path.step));

type Visit = (text: string, place: 'value' | 'key', path: Path | null) => void;

interface Walk {
  readonly visit: Visit;
  seen: number;
}

/**
 * Visits every string and every key of a definition, in document order: instructions to a model hide in defaults, enums
 * and output schemas as well as in descriptions. At most 4,000, no deeper than 64 levels.
 */
export function visitStrings(definition: object, visit: Visit): void {
  into(definition, null, 0, { visit, seen: 0 });
}

function into(value: unknown, path: Path | null, depth: number, walk: Walk): void {
  if (walk.seen >= MAX_STRINGS || depth > MAX_DEPTH) return;
  if (typeof value === 'string') {
    see(value, 'value', path, walk);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length && walk.seen < MAX_STRINGS; index += 1)
      into(value[index], { above: path, step: index }, depth + 1, walk);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (walk.seen >= MAX_STRINGS) return;
      const at = { above: path, step: key };
      // The keywords of the specification itself are short words of our own tables, never worth a look.
      if (depth > 0) see(key, 'key', at, walk);
      into(item, at, depth + 1, walk);
    }
  }
}

function see(text: string, place: 'value' | 'key', path: Path | null, walk: Walk): void {
  if (text === '') return;
  walk.seen += 1;
  walk.visit(text, place, path);
}
