import { pointerStep, type Source } from '../place.ts';

const MAX_STRINGS = 4000;
const MAX_DEPTH = 64;

/**
 * Every string and every key of a definition with its JSON Pointer, in document order: instructions to a model hide in
 * defaults, enums and output schemas as well as in descriptions. At most 4,000, no deeper than 64 levels.
 */
export function stringsOf(definition: object): Source[] {
  const sources: Source[] = [];
  visit(definition, '', 0, sources);
  return sources;
}

function visit(value: unknown, pointer: string, depth: number, into: Source[]): void {
  if (into.length >= MAX_STRINGS || depth > MAX_DEPTH) return;
  if (typeof value === 'string') {
    if (value !== '') into.push({ pointer, in: 'value', text: value });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (into.length >= MAX_STRINGS) return;
      visit(item, `${pointer}/${index}`, depth + 1, into);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (into.length >= MAX_STRINGS) return;
      const at = pointer + pointerStep(key);
      // The keywords of the specification itself are short words of our own tables, never worth a look.
      if (key !== '' && depth > 0) into.push({ pointer: at, in: 'key', text: key });
      visit(item, at, depth + 1, into);
    }
  }
}
