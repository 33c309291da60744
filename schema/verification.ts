import { z } from 'zod';
import { CHANGE_KINDS, Judgement } from './change.ts';
import { Retirement } from './lifecycle.ts';
import { Package } from './server.ts';

/** How one tool differs from what is locked. */
export const Deviation = z.object({
  tool: z.string(),
  /** `definition-changed`: the locked definition is nowhere to be had, so what changed in it cannot be told. */
  kind: z.enum([...CHANGE_KINDS, 'definition-changed']),
  renamedFrom: z.string().optional(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Null where the locked definition is not to be had: unknown, not neutral. */
  judgement: Judgement.nullable(),
});
export type Deviation = z.infer<typeof Deviation>;

/**
 * How a server compares with a lock. `same`: it says what is locked. `different`: it does not. `unknown`: nobody could look
 * at it. `unlocked`: it is used, but not in the lock. `unused`: it is in the lock, but no longer used.
 */
export const VERIFIED = ['same', 'different', 'unknown', 'unlocked', 'unused'] as const;

export const VerifiedServer = z.object({
  server: z.string(),
  status: z.enum(VERIFIED),
  /** Why it is unknown or unlocked; empty otherwise. May quote the server. */
  detail: z.string(),
  /** The package that is locked, and the one that was looked at. */
  package: z.object({ before: Package.nullable(), after: Package.nullable() }),
  /** Whether the package is another one under the same version: its integrity is not what is locked. */
  republished: z.boolean(),
  /** What registries say of its end; null: nothing, or nobody looked. */
  retired: Retirement.nullable(),
  /** How many tools are locked. */
  tools: z.number().int().nonnegative(),
  deviations: z.array(Deviation),
});
export type VerifiedServer = z.infer<typeof VerifiedServer>;

/** What was found about every server of a lock, and of a client's file where one was given. */
export const Verification = z.object({
  /** Whether every server that is used says what is locked. */
  passed: z.boolean(),
  servers: z.array(VerifiedServer),
});
export type Verification = z.infer<typeof Verification>;
