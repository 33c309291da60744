import type { ServerRef } from '#schema/server.ts';
import type { Source } from '#crawler/source.ts';

/** Which of the servers that sources list are taken. */
export interface Narrowing {
  /** Patterns of names; none: all. */
  readonly only?: readonly string[] | undefined;
  /** The most servers that are due; those that are fresh do not count. */
  readonly limit?: number | undefined;
  readonly isDue: (ref: ServerRef) => Promise<boolean>;
}

/** Sources that list only what is wanted, each server once, and are read no further once the limit is reached. */
export function narrow(sources: readonly Source[], { only, limit = Infinity, isDue }: Narrowing): Source[] {
  const seen = new Set<string>();
  let due = 0;
  return sources.map((source) => ({
    ...source,
    async *list(context) {
      if (due >= limit) return;
      for await (const ref of source.list(context)) {
        if (seen.has(ref.name) || (only && !only.some((pattern) => fits(ref.name, pattern)))) continue;
        seen.add(ref.name);
        if (limit !== Infinity && (await isDue(ref))) due += 1;
        yield ref;
        if (due >= limit) return;
      }
    },
  }));
}

/** Whether a name fits a pattern: `*` stands for any text; without one the pattern may stand anywhere in the name. */
export function fits(name: string, pattern: string): boolean {
  const [start = '', ...rest] = pattern.toLowerCase().split('*');
  const text = name.toLowerCase();
  const end = rest.pop();
  if (end === undefined) return text.includes(start);
  if (!text.startsWith(start) || text.length < start.length + end.length || !text.endsWith(end)) return false;
  let at = start.length;
  const last = text.length - end.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > last) return false;
    at = found + part.length;
  }
  return true;
}
