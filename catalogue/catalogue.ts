import type { Assessment, Subject } from '#schema/assessment.ts';
import type { Category, Risk } from '#schema/category.ts';
import type { Change, ChangeSet, Direction, Judgement, ListedChange } from '#schema/change.ts';
import type { Retirement } from '#schema/lifecycle.ts';
import type { Era, Observation } from '#schema/observation.ts';
import type { CatalogueCounts, Page, ServerRecord, ServerSummary, ToolRecord, ToolSummary } from '#schema/record.ts';
import type { ServerAssessment } from '#schema/server-assessment.ts';
import type { ServerRef } from '#schema/server.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import type { Claim } from './claims.ts';

/**
 * A keyset page of a list: at most `limit` (1–100, else `RangeError`) items behind the opaque cursor `after`. A cursor
 * that the list did not give out throws `BadCursor`.
 */
export interface PageRequest {
  readonly limit: number;
  readonly after?: string | undefined;
}

/** A page of tools, of one category, one risk or both. */
export interface ToolFilter extends PageRequest {
  readonly category?: Category | undefined;
  readonly risk?: Risk | undefined;
}

/** A page of changes: of one server (slug), of one direction, observed at or after a time (ISO 8601), or all of that. */
export interface ChangeFilter extends PageRequest {
  readonly server?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly since?: string | undefined;
}

/** The newest sets of changes: 1 to 100 of them. With a direction a set has the changes of that direction only. */
export type ChangeSetFilter = Pick<ChangeFilter, 'limit' | 'server' | 'direction'>;

/** A tool that has no assessment by the ruleset asked for. */
export interface Unassessed {
  /** Slug of the server. */
  readonly server: string;
  /** Slug of the tool; its name is in the definition. */
  readonly tool: string;
  readonly digest: string;
  readonly subject: Subject;
}

/** An assessment of one tool version in the context of one server, both by slug, as `unassessed` gives them. */
export interface NewAssessment {
  readonly server: string;
  readonly tool: string;
  readonly digest: string;
  readonly assessment: Assessment;
}

/** The newest time that Placard itself looked at a server. */
export interface LastAttempt extends Pick<Observation, 'outcome' | 'observedAt' | 'target'> {
  /** The era that it was of, if it answered. */
  readonly era?: Era | undefined;
  /** What registries say of its end, as far as it is recorded; absent: nothing. */
  readonly retired?: Retirement['status'];
  /** Until when the host of a server at an address asked to be left alone. */
  readonly notBefore?: string;
  /** Attempts at that very target that failed one after the other, this one being the last of them; 0: it did not fail. */
  readonly failures: number;
}

/** A tool of a server, whole; `assessment` is null until it is classified. */
export interface JudgedTool {
  readonly name: string;
  readonly slug: string;
  readonly digest: string;
  readonly definition: ToolDefinition;
  readonly assessment: Assessment | null;
}

/** A change that has no judgement by the ruleset asked for. */
export interface Unjudged {
  /** Its id, which only `saveJudgements` understands. */
  readonly change: number;
  /** Slug of the server. */
  readonly slug: string;
  readonly kind: Change['kind'];
  /** Null where the tool was added, or was removed. */
  readonly before: ToolDefinition | null;
  readonly after: ToolDefinition | null;
  readonly server: Subject['server'];
}

/** A judgement of one change, as `unjudged` gives it. */
export interface NewJudgement {
  readonly change: number;
  readonly judgement: Judgement;
}

/**
 * The questions that every door asks, and the three ways in which the catalogue grows. The only place with SQL is below.
 * Servers and tools are asked for by slug; `Change.server` is a slug too, `Change.tool` a name.
 */
export interface Catalogue {
  /**
   * Stores one observation, the tool versions it brought and the changes it means, in one transaction; answers the
   * changes, oldest name first. An observation that is stored already changes nothing. What was looked at outranks what
   * was declared, and a newer list an older one (`order.ts`): one that does not count is kept as an attempt only, and
   * `server(slug).answered` shows which list does.
   */
  record(ref: ServerRef, observation: Observation): Promise<readonly Change[]>;
  /**
   * Keeps what a source says of a server that is known, without an attempt at it; answers whether it is now shown to be
   * deprecated or taken back where it was not, or the other way round. Nothing for an unknown server.
   */
  relist(ref: ServerRef, listedAt: Date): Promise<boolean>;
  /** Stores assessments in one transaction. One whose digest the tool no longer has is left out. */
  saveAssessments(assessments: readonly NewAssessment[]): Promise<void>;
  /** Stores what is said of a server as a whole, until its tools or their labels change. Nothing for an unknown slug. */
  saveServerAssessment(server: string, assessment: ServerAssessment): Promise<void>;
  /** Stores judgements of changes in one transaction, each beside those by other rulesets. */
  saveJudgements(judgements: readonly NewJudgement[]): Promise<void>;

  /** The newest attempt at a server, by its name; null when it was never looked at, which an import does not do. */
  lastAttempt(name: string): Promise<LastAttempt | null>;
  /** Takes a server, by its name, for a crawl that is about to look at it; false while another crawl has it. */
  claim(name: string, claim: Claim): Promise<boolean>;
  /** Forgets what crawls that are gone, or that took too long, have taken. */
  sweepClaims(by: Pick<Claim, 'now' | 'isGone'>): Promise<void>;
  /** Gives back a server that `claim` took. */
  release(name: string, owner: string): Promise<void>;
  /** Assessments may be saved while this runs. */
  unassessed(ruleset: string): AsyncIterable<Unassessed>;
  /** Judgements may be saved while this runs. What stood in a server's first list is never among it. */
  unjudged(ruleset: string): AsyncIterable<Unjudged>;

  /** Slugs of the servers that have tools and no assessment of the whole by this ruleset. */
  ungraded(ruleset: string): Promise<readonly string[]>;
  /** The tools that a server has now, whole, in the order of their names. */
  judgedTools(server: string): Promise<readonly JudgedTool[]>;

  counts(): Promise<CatalogueCounts>;
  /** By slug. */
  servers(page: PageRequest): Promise<Page<ServerSummary>>;
  /** `answered` is the attempt that the present tools were taken from, also where that is the newest. */
  server(slug: string): Promise<ServerRecord | null>;
  /** Tools that their servers have now, worst risk first within the filter; descriptions are cut to 400 characters. */
  tools(page: ToolFilter): Promise<Page<ToolSummary>>;
  /** Also a tool that is gone: `removedAt` says since when. */
  tool(server: string, tool: string): Promise<ToolRecord | null>;
  /** Full-text search over name, title, description and server, best first. Any text is a valid query. */
  search(query: string, page: PageRequest): Promise<Page<ToolSummary>>;
  /** What changed since servers were first listed, newest first. */
  changes(page: ChangeFilter): Promise<Page<ListedChange>>;
  /** The same by observation: what the newest ones that changed anything changed. */
  changeSets(filter: ChangeSetFilter): Promise<readonly ChangeSet[]>;
  /** The definition with a digest, also one that no server has any more. */
  definition(digest: string): Promise<ToolDefinition | null>;
  /** How a server (slug) is reached, as it was listed last. */
  serverRef(slug: string): Promise<ServerRef | null>;
  /** Tools of other servers that resemble one, and then of its own. */
  related(server: string, tool: string, limit: number): Promise<readonly ToolSummary[]>;
  /** Servers with the most critical, then high, … tools. */
  riskiest(limit: number): Promise<readonly ServerSummary[]>;
  /** Servers by when they were first seen, newest first. */
  newest(limit: number): Promise<readonly ServerSummary[]>;

  /** Changes whenever anything changes that a door shows: what a build or an ETag is keyed by. */
  fingerprint(): Promise<string>;
  close(): Promise<void>;
}
