import type { RejectedTool } from '#schema/observation.ts';
import { toolSlug } from '#schema/slug.ts';
import { digestOf } from '#schema/tool-definition.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

/** How deep a definition may be nested; canonical JSON is made by recursion, and no honest schema is near this. */
const MAX_DEPTH = 200;

/** A definition that may stand in the catalogue, under the name and address that identify it in its server. */
export interface Version {
  /** The name with each lone surrogate replaced by U+FFFD, as in the digest: UTF-8 cannot hold one. */
  readonly name: string;
  readonly slug: string;
  readonly digest: string;
  readonly definition: ToolDefinition;
}

/** What a list comes to: the versions in its order, and the rows that cannot be kept, each with its reason. */
export interface Admitted {
  readonly versions: readonly Version[];
  readonly rejected: readonly RejectedTool[];
}

/**
 * Sorts out what would break the one-name-one-tool rule. Of several tools with one name the first is kept, as a client
 * that builds a map keeps one. `addresses` holds the name behind every slug that the server has used so far: slugs end in
 * 32 bits of hash where names are odd, so a hostile server can make two names meet; the later one is turned away.
 */
export function admit(definitions: readonly ToolDefinition[], addresses: ReadonlyMap<string, string>): Admitted {
  const taken = new Map(addresses);
  const seen = new Set<string>();
  const versions: Version[] = [];
  const rejected: RejectedTool[] = [];
  for (const [index, definition] of definitions.entries()) {
    const name = definition.name.toWellFormed();
    const slug = toolSlug(name);
    const reason = objection(definition, seen.has(name), taken.get(slug) ?? name);
    if (reason === null) {
      versions.push({ name, slug, digest: digestOf(definition), definition });
      seen.add(name);
      taken.set(slug, name);
    } else rejected.push({ index, name, reason });
  }
  return { versions, rejected };
}

function objection(definition: ToolDefinition, isSecond: boolean, holder: string): string | null {
  if (isSecond) return 'a tool of this name stands earlier in the list';
  if (holder !== definition.name.toWellFormed()) return 'its address belongs to another tool of this server';
  if (isDeep(definition)) return `nested more than ${String(MAX_DEPTH)} levels deep`;
  return null;
}

/** Level by level instead of by recursion, which is what must not happen to a definition that is too deep. */
function isDeep(definition: ToolDefinition): boolean {
  let level: object[] = [definition];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((item) => Object.values(item).filter((value) => typeof value === 'object' && value !== null));
  }
  return false;
}
