import type { Assessment } from '#schema/assessment.ts';
import { HINT_NAMES, type Hint, type Standing } from '#schema/ledger.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { HINT_CLAIMS } from './words.ts';

/** A hint that a server gives about its tool, in words, and how it stands beside the evidence. */
export interface Claim {
  readonly hint: Hint;
  readonly value: boolean;
  /** What it says of the tool, to follow "it". */
  readonly claim: string;
  readonly standing: Standing;
}

/** The hints that a definition gives, in the order of the specification. */
export const claimsOf = ({ annotations }: ToolDefinition, assessment: Assessment | null): readonly Claim[] =>
  HINT_NAMES.flatMap((hint) => {
    const value = annotations?.[hint];
    if (value === undefined) return [];
    const claim = HINT_CLAIMS[hint][value ? 0 : 1];
    return [{ hint, value, claim, standing: assessment?.ledger?.[hint] ?? 'undecided' }];
  });
