import { z } from 'zod';
import { AuthPosture } from './auth-posture.ts';
import { Assessment } from './assessment.ts';
import { CATEGORIES, Category, RISKS, Risk } from './category.ts';
import { Change } from './change.ts';
import { Retirement } from './lifecycle.ts';
import { Observation } from './observation.ts';
import { Package, Remote } from './server.ts';
import { Grade, ServerAssessment } from './server-assessment.ts';
import { ToolDefinition } from './tool-definition.ts';

/** What the doors (API, static JSON, pages, command line) show. Made by `catalogue/` alone, so that all show the same. */

/** A tool in a list. `assessment` is null until it is classified: unknown, never safe. */
export const ToolSummary = z.object({
  server: z.string(),
  serverTitle: z.string(),
  name: z.string(),
  slug: z.string(),
  title: z.string().nullable(),
  description: z.string().nullable(),
  digest: z.string(),
  category: Category.nullable(),
  risk: Risk.nullable(),
  confidence: z.number().nullable(),
});
export type ToolSummary = z.infer<typeof ToolSummary>;

/** The most changes that a record has, the newest ones; older ones stay in the catalogue. */
export const MOST_CHANGES = 200;

/** One tool with everything that is known of it. */
export const ToolRecord = ToolSummary.extend({
  definition: ToolDefinition,
  assessment: Assessment.nullable(),
  firstSeen: z.iso.datetime(),
  lastSeen: z.iso.datetime(),
  lastChanged: z.iso.datetime(),
  /** When it was gone from the server's list; null while it is there. */
  removedAt: z.iso.datetime().nullable(),
  changes: z.array(Change),
});
export type ToolRecord = z.infer<typeof ToolRecord>;

const counts = <K extends readonly [string, ...string[]]>(keys: K) => z.record(z.enum(keys), z.number().int());

/** A server in a list. `tools` counts those that it has now; `byRisk` and `byCategory` those that are classified. */
export const ServerSummary = z.object({
  slug: z.string(),
  name: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  repository: z.string().nullable(),
  tools: z.number().int(),
  byRisk: counts(RISKS),
  byCategory: counts(CATEGORIES),
  /** null: no grade, because it has no tools or not all of them are classified. */
  grade: Grade.nullable(),
  /** null: no registry that lists it has deprecated it or taken it back, as far as it was heard. */
  retired: Retirement.nullable(),
  /** Outcome of the newest observation. */
  outcome: z.string(),
  observedAt: z.iso.datetime(),
  firstSeen: z.iso.datetime(),
});
export type ServerSummary = z.infer<typeof ServerSummary>;

/** An attempt without the definitions. `auth` is there once a server at an address was asked. */
export const RecordedAttempt = z.looseObject({
  outcome: z.string(),
  observedAt: z.string(),
  auth: AuthPosture.optional(),
});

/** One server with its tools, how it was looked at last, and how its newest list was taken. */
export const ServerRecord = ServerSummary.extend({
  packages: z.array(Package),
  remotes: z.array(Remote),
  sources: z.array(z.string()),
  /** The newest attempt, without the definitions. */
  observation: RecordedAttempt,
  /** The newest attempt that answered, where that is another one; null: never answered. */
  answered: RecordedAttempt.nullable(),
  /** What is said of it as a whole; null until it is classified. */
  assessment: ServerAssessment.nullable(),
  toolList: z.array(ToolSummary),
  changes: z.array(Change),
});
export type ServerRecord = z.infer<typeof ServerRecord>;

/** Totals over the catalogue. */
export const CatalogueCounts = z.object({
  servers: z.number().int(),
  tools: z.number().int(),
  classified: z.number().int(),
  byRisk: counts(RISKS),
  byCategory: counts(CATEGORIES),
  byOutcome: z.record(z.string(), z.number().int()),
});
export type CatalogueCounts = z.infer<typeof CatalogueCounts>;

/** A page of a list: `next` is an opaque cursor, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** An observation without its definitions, as it is shown. */
export type Attempt = Omit<Observation, 'definitions'>;
