import type { Change } from '#schema/change.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

/** The fields of a definition whose change has a kind of its own. Kinds that are about the whole tool have none. */
const PARTS = {
  'title-changed': ['title'],
  'description-changed': ['description'],
  'schema-changed': ['inputSchema', 'outputSchema'],
  'annotations-changed': ['annotations'],
} as const satisfies Partial<Record<Change['kind'], readonly (keyof ToolDefinition)[]>>;

export const partsOf = (kind: Change['kind']): readonly (keyof ToolDefinition)[] =>
  kind in PARTS ? PARTS[kind as keyof typeof PARTS] : [];

/** A definition in which only what a change of this kind is about is as in a later one: what that change did alone. */
export function withPart(before: ToolDefinition, after: ToolDefinition, kind: Change['kind']): ToolDefinition {
  const keys = partsOf(kind);
  const kept = Object.entries(before).filter(([key]) => !keys.includes(key));
  const taken = keys.flatMap((key) => (after[key] === undefined ? [] : [[key, after[key]] as const]));
  return { name: before.name, ...Object.fromEntries([...kept, ...taken]) };
}
