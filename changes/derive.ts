import { CHANGE_KINDS, type Change } from '#schema/change.ts';
import { digestOf, type ToolDefinition } from '#schema/tool-definition.ts';
import { partsOf } from './parts.ts';

/** A tool of a list: its name, its definition, and that one's digest. */
export interface Listed {
  readonly name: string;
  readonly digest: string;
  readonly definition: ToolDefinition;
}

/** A change as it follows from two lists, before anybody has judged it. */
export type Derived = Omit<Change, 'first' | 'judgement'>;

/** The circumstances that stand in every change. */
export interface ChangeContext {
  /** Slug of the server. */
  readonly server: string;
  readonly observedAt: string;
  /** Whether a tool that is not in the new list is gone; false for a partial list, which says nothing of the rest. */
  readonly complete: boolean;
}

/**
 * What happened between two lists of one server, ordered by tool name and kind. A tool that is gone and a new one that
 * is the same in everything but its name are one `tool-renamed`, if no third tool looks like them.
 */
export function deriveChanges(before: readonly Listed[], after: readonly Listed[], context: ChangeContext): Derived[] {
  const old = new Map(before.map((tool) => [tool.name, tool]));
  const names = new Set(after.map(({ name }) => name));
  const added = after.filter(({ name }) => !old.has(name));
  const removed = context.complete ? before.filter(({ name }) => !names.has(name)) : [];
  const renames = pairRenamed(removed, added);
  const formerNames = new Set([...renames.values()].map(({ name }) => name));
  const base = { server: context.server, observedAt: context.observedAt };
  const changes: Derived[] = [
    ...added.map((tool): Derived => {
      const former = renames.get(tool.name);
      return former === undefined
        ? { ...base, tool: tool.name, kind: 'tool-added', before: null, after: tool.digest }
        : {
            ...base,
            tool: tool.name,
            kind: 'tool-renamed',
            before: former.digest,
            after: tool.digest,
            renamedFrom: former.name,
          };
    }),
    ...removed
      .filter(({ name }) => !formerNames.has(name))
      .map((tool): Derived => ({ ...base, tool: tool.name, kind: 'tool-removed', before: tool.digest, after: null })),
    ...after.flatMap((tool) => {
      const former = old.get(tool.name);
      return former === undefined
        ? []
        : changedParts(former, tool).map((kind): Derived => ({
            ...base,
            tool: tool.name,
            kind,
            before: former.digest,
            after: tool.digest,
          }));
    }),
  ];
  return changes.sort(
    (a, b) => compareText(a.tool, b.tool) || CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind),
  );
}

/** By code unit: the order must not depend on a machine's locale. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function changedParts(before: Listed, after: Listed): Change['kind'][] {
  if (before.digest === after.digest) return [];
  return CHANGE_KINDS.filter((kind) => {
    const keys = partsOf(kind);
    return keys.length > 0 && digestOfParts(before.definition, keys) !== digestOfParts(after.definition, keys);
  });
}

/** Canonical, so that the order of keys in a schema is no change. */
const digestOfParts = (definition: ToolDefinition, keys: readonly (keyof ToolDefinition)[]): string =>
  digestOf({ ...Object.fromEntries(keys.map((key) => [key, definition[key]])), name: '' });

/** New tool's name → the tool that it was, for definitions that exactly one removed and one added tool have. */
function pairRenamed(removed: readonly Listed[], added: readonly Listed[]): Map<string, Listed> {
  const nameless = ({ definition }: Listed): string => digestOf({ ...definition, name: '' });
  const gone = Map.groupBy(removed, nameless);
  const come = Map.groupBy(added, nameless);
  return new Map(
    [...come].flatMap(([shape, [tool, ...others]]) => {
      const [former, ...rivals] = gone.get(shape) ?? [];
      const isPair = tool !== undefined && former !== undefined && others.length === 0 && rivals.length === 0;
      return isPair ? [[tool.name, former] as const] : [];
    }),
  );
}
