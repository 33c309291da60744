import { RE2JS } from 're2js';

/** A longer text is not looked at, which bounds what one call can cost. */
const MAX_TEXT = 65_536;
const MAX_KEPT = 1000;
const compiled = new Map<string, RE2JS | null>();

/** Whether a pattern (RE2 syntax) is found anywhere in a text, in time linear in the text; not for a pattern that is none. */
export function matches(text: string, pattern: string): boolean {
  return text.length <= MAX_TEXT && (engineFor(pattern)?.test(text) ?? false);
}

function engineFor(pattern: string): RE2JS | null {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const engine = compile(pattern);
  if (compiled.size >= MAX_KEPT) compiled.clear();
  compiled.set(pattern, engine);
  return engine;
}

function compile(pattern: string): RE2JS | null {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return null;
  }
}
