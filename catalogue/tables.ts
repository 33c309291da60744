import type { Generated, Kysely, Transaction } from 'kysely';

/** The rows as they lie in the database. JSON columns are text, written by `JSON.stringify`, which escapes lone surrogates. */

interface MetaTable {
  key: string;
  value: string;
}

/** One row per server. What is here besides the name can be rebuilt from `server_source`, `observation` and `tool`. */
export interface ServerTable {
  slug: string;
  name: string;
  title: string;
  description: string | null;
  repository: string | null;
  packages: string;
  remotes: string;
  sources: string;
  first_seen: string;
  /** The newest attempt that counts (order.ts), with a copy of its outcome and date for the lists. */
  attempt: number | null;
  outcome: string;
  observed_at: string;
  /** The observation that the present tools were taken from; null: never answered. */
  list: number | null;
  tools: number;
  classified: number;
  low: number;
  medium: number;
  high: number;
  critical: number;
  read: number;
  write: number;
  execute: number;
  destructive: number;
  financial: number;
  /** From the assessment of the server as a whole; null until there is one, or where it gives no grade. */
  grade: string | null;
  /** JSON of what registries say of its end; null: nothing. */
  retired: string | null;
}

/** What one source says of one server, newest word only. */
interface ServerSourceTable {
  server: string;
  source: string;
  ref: string;
  listed_at: string;
}

interface ObservationTable {
  id: Generated<number>;
  server: string;
  observed_at: string;
  outcome: string;
  /** SHA-256 of body and list: the same observation is never stored twice. */
  digest: string;
  /** The observation without its definitions. */
  body: string;
  /** Digest of the tool list; null when it did not answer. */
  list: string | null;
}

/** A list of `[tool name, digest]`, stored once however often it is seen. */
interface ToolListTable {
  digest: string;
  entries: string;
}

interface ToolVersionTable {
  digest: string;
  definition: string;
}

export interface ToolTable {
  id: Generated<number>;
  server: string;
  slug: string;
  name: string;
  digest: string;
  title: string | null;
  /** The description, cut for lists. */
  summary: string | null;
  /** From the assessment of the present digest; null until there is one. */
  category: string | null;
  /** 0 critical … 3 low, 4 not classified: ascending is worst first. */
  risk_order: number;
  confidence: number | null;
  /** Ruleset of an assessment that still holds; empty: to be assessed. */
  ruleset: string;
  first_seen: string;
  last_seen: string;
  last_changed: string;
  removed_at: string | null;
}

interface AssessmentTable {
  tool: number;
  digest: string;
  ruleset: string;
  body: string;
}

interface ServerAssessmentTable {
  server: string;
  ruleset: string;
  body: string;
}

interface ChangeTable {
  id: Generated<number>;
  server: string;
  tool: string;
  kind: string;
  observed_at: string;
  before: string | null;
  after: string | null;
  renamed_from: string | null;
  /** 1: it stood in the first list that the server gave; 0: it is news. */
  first: number;
  /** From the judgement by `ruleset`; null until there is one. */
  direction: string | null;
  /** Ruleset of the newest judgement; empty: to be judged. */
  ruleset: string;
}

/** What was said of a change, once for each ruleset: never overwritten. */
interface ChangeJudgementTable {
  change: number;
  ruleset: string;
  body: string;
}

/** A server that a crawl is looking at. */
interface ClaimTable {
  name: string;
  owner: string;
  /** When it runs out, whatever became of the owner. */
  until: string;
}

export interface Tables {
  meta: MetaTable;
  server: ServerTable;
  server_source: ServerSourceTable;
  observation: ObservationTable;
  tool_list: ToolListTable;
  tool_version: ToolVersionTable;
  tool: ToolTable;
  assessment: AssessmentTable;
  server_assessment: ServerAssessmentTable;
  change: ChangeTable;
  change_judgement: ChangeJudgementTable;
  claim: ClaimTable;
}

/** Either the database or a transaction on it. */
export type Database = Kysely<Tables>;
export type Write = Transaction<Tables>;
