import { z } from 'zod';

/**
 * The hints that a server can give about its own tool, each with what the specification takes for granted where it is
 * absent (MCP 2025-11-25, `ToolAnnotations`), and the value that promises more safety.
 */
export const HINTS = {
  readOnlyHint: { absent: false, safer: true },
  destructiveHint: { absent: true, safer: false },
  idempotentHint: { absent: false, safer: true },
  openWorldHint: { absent: true, safer: false },
} as const satisfies Record<string, { readonly absent: boolean; readonly safer: boolean }>;
export type Hint = keyof typeof HINTS;
export const HINT_NAMES = Object.keys(HINTS) as [Hint, ...Hint[]];

/**
 * What a hint comes to beside the evidence. `over-claims`: it promises more safety than the evidence leaves it.
 * `under-claims`: it warns of more than the evidence shows. `missing`: not given, so that a client must take the default.
 * `moot`: given, but without a meaning, since the tool claims to be read-only. `undecided`: given, and a definition
 * alone cannot tell.
 */
export const STANDINGS = ['agrees', 'over-claims', 'under-claims', 'missing', 'moot', 'undecided'] as const;
export const Standing = z.enum(STANDINGS);
export type Standing = z.infer<typeof Standing>;

/** The standing of each hint of one tool. */
export const Ledger = z.record(z.enum(HINT_NAMES), Standing);
export type Ledger = z.infer<typeof Ledger>;
