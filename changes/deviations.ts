import type { ToolDefinition } from '#schema/tool-definition.ts';
import type { Deviation } from '#schema/verification.ts';
import { deriveChanges, type Derived, type Listed } from './derive.ts';

/** A locked tool; `definition` is null where nobody has it any more. */
export type Remembered = Omit<Listed, 'definition'> & { readonly definition: ToolDefinition | null };

/** A deviation before it is judged, with the two definitions that there are. */
export interface Found extends Omit<Deviation, 'judgement'> {
  readonly from: ToolDefinition | null;
  readonly to: ToolDefinition | null;
}

/** How a list of tools differs from a locked one, by tool name. A tool whose locked definition is lost cannot be told renamed. */
export function deviationsOf(locked: readonly Remembered[], now: readonly Listed[]): Found[] {
  const lost = new Map(locked.flatMap((tool) => (tool.definition === null ? [[tool.name, tool] as const] : [])));
  const kept = locked.flatMap((tool) => (tool.definition === null ? [] : [{ ...tool, definition: tool.definition }]));
  const present = new Map(now.map((tool) => [tool.name, tool]));
  const derived = deriveChanges(
    kept,
    now.filter(({ name }) => !lost.has(name)),
    { server: '', observedAt: '', complete: true },
  );
  const known = new Map(kept.map((tool) => [tool.name, tool]));
  return [
    ...derived.map((change) => whole(change, known, present)),
    ...[...lost.values()].flatMap((tool): Found[] => {
      const after = present.get(tool.name);
      if (after?.digest === tool.digest) return [];
      const kind = after === undefined ? 'tool-removed' : 'definition-changed';
      const both = { before: tool.digest, after: after?.digest ?? null };
      return [{ tool: tool.name, kind, ...both, from: null, to: after?.definition ?? null }];
    }),
  ].sort((a, b) => (a.tool < b.tool ? -1 : a.tool > b.tool ? 1 : 0));
}

function whole(
  { tool, kind, before, after, renamedFrom }: Derived,
  known: ReadonlyMap<string, Listed>,
  present: ReadonlyMap<string, Listed>,
): Found {
  return {
    ...{ tool, kind, before, after },
    ...(renamedFrom === undefined ? {} : { renamedFrom }),
    from: before === null ? null : (known.get(renamedFrom ?? tool)?.definition ?? null),
    to: after === null ? null : (present.get(tool)?.definition ?? null),
  };
}
