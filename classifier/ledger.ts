import type { Capability } from '#schema/capability.ts';
import type { Category } from '#schema/category.ts';
import { HINTS, type Hint, type Ledger, type Standing } from '#schema/ledger.ts';
import type { Annotations } from '#schema/tool-definition.ts';

/** What the evidence says of a tool, as far as hints are about it. */
export interface Verdict {
  readonly category: Category;
  readonly capabilities: readonly Capability[];
}

const OUTWARD: readonly Capability[] = ['network-egress', 'sends-outward', 'publishes', 'ingests-untrusted'];

/**
 * Whether the evidence says that a hint is true; null: a definition cannot tell. MCP calls an update destructive that
 * overwrites, so that a tool that writes may well carry the hint; and nothing in a definition shows what a second call does.
 */
const EVIDENCE: Record<Hint, (verdict: Verdict) => boolean | null> = {
  readOnlyHint: ({ category }) => category === 'Read',
  destructiveHint: ({ category }) => (category === 'Destructive' ? true : category === 'Read' ? false : null),
  idempotentHint: () => null,
  openWorldHint: ({ capabilities }) => (capabilities.some((one) => OUTWARD.includes(one)) ? true : null),
};

/** Hints that mean something only where a tool is not read-only (MCP 2025-11-25, `ToolAnnotations`). */
const ONLY_OF_CHANGES: readonly Hint[] = ['destructiveHint', 'idempotentHint'];

/** Puts each hint of a tool beside the evidence. Hints are claims: they are weighed elsewhere, and obeyed nowhere. */
export const ledgerOf = (annotations: Annotations | undefined, verdict: Verdict): Ledger => ({
  readOnlyHint: standing('readOnlyHint', annotations, verdict),
  destructiveHint: standing('destructiveHint', annotations, verdict),
  idempotentHint: standing('idempotentHint', annotations, verdict),
  openWorldHint: standing('openWorldHint', annotations, verdict),
});

function standing(hint: Hint, annotations: Annotations | undefined, verdict: Verdict): Standing {
  const claim = annotations?.[hint];
  if (claim === undefined) return 'missing';
  if (ONLY_OF_CHANGES.includes(hint) && annotations?.readOnlyHint === true) return 'moot';
  const evidence = EVIDENCE[hint](verdict);
  if (evidence === null) return 'undecided';
  if (claim === evidence) return 'agrees';
  return claim === HINTS[hint].safer ? 'over-claims' : 'under-claims';
}
