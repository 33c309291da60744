import { digestOf, ToolDefinition } from '#schema/tool-definition.ts';
import { member } from './message.ts';

/** How a tool's definition stands to the digest in its rule. `unlisted`: the server does not list it any more. */
export type Drift = 'none' | 'changed' | 'unlisted' | 'unknown';

/** What a server has been seen to list, as digests by tool name. */
export interface Definitions {
  /** Takes a page of a list; `first` says that no cursor was given, so that a new listing begins. */
  learn(tools: readonly unknown[], first: boolean): void;
  /** A whole listing has ended: what it did not have is not there. */
  complete(): void;
  /** The server says that its list changed: nothing is known until it is listed again. */
  forget(): void;
  /** How often it was forgotten, so that a listing can tell whether it was overtaken. */
  readonly forgotten: number;
  /** Where a tool stands; `unknown`: the server's list has to be asked for first. */
  drift(tool: string, digest: string | undefined): Drift;
}

/** How long a listing is believed without being told of a change, in milliseconds. */
const GOOD_FOR_MS = 300_000;

/** Digest of a definition as a server lists it; null: it is none that could have been classified. */
export function listedDigest(tool: unknown): string | null {
  const parsed = ToolDefinition.safeParse(tool);
  if (!parsed.success) return null;
  try {
    return digestOf(parsed.data);
  } catch {
    // It nests deeper than the stack.
    return null;
  }
}

/** The name of a tool in a list, where it has one. */
export function listedName(tool: unknown): string | null {
  const name = member(tool, 'name');
  return typeof name === 'string' ? name : null;
}

/** Knows nothing to begin with. `now` is in milliseconds. */
export function createDefinitions(now: () => number): Definitions {
  let listing = 0;
  let forgotten = 0;
  let completeUntil = 0;
  const seen = new Map<string, { listing: number; until: number; digests: Set<string | null> }>();
  return {
    learn(tools, first) {
      if (first) listing += 1;
      for (const tool of tools) {
        const name = listedName(tool);
        if (name === null) continue;
        const known = seen.get(name);
        // A name that one listing has twice has every definition that it was seen with.
        const digests = known?.listing === listing ? known.digests : new Set<string | null>();
        seen.set(name, { listing, until: now() + GOOD_FOR_MS, digests: digests.add(listedDigest(tool)) });
      }
    },
    complete() {
      completeUntil = now() + GOOD_FOR_MS;
    },
    forget() {
      forgotten += 1;
      completeUntil = 0;
      seen.clear();
    },
    get forgotten() {
      return forgotten;
    },
    drift(tool, digest) {
      if (digest === undefined) return 'none';
      const known = seen.get(tool);
      if (known === undefined) return completeUntil >= now() ? 'unlisted' : 'unknown';
      if (known.until < now()) return 'unknown';
      return [...known.digests].every((one) => one === digest) ? 'none' : 'changed';
    },
  };
}
