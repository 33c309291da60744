import type { ServerRef } from '#schema/server.ts';

/** What a source reads of an answer; a `Response` is one. */
export interface Fetched {
  readonly ok: boolean;
  readonly status: number;
  readonly text: () => Promise<string>;
}

/** Something that a source could not use, such as one row of a list. It costs only itself. */
export interface SourceProblem {
  /** Id of the source. */
  readonly source: string;
  /** Which row, line or file. Like the problem, a stranger's words made inert and short. */
  readonly where: string;
  readonly problem: string;
}

/** A list that cannot be had. The message is for the person who asked for it: what, and what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** Everything outside this process that a source may touch. */
export interface SourceContext {
  /**
   * Gets an address. Retries, pacing, size, time and which addresses may be reached are the business of who gives it.
   * Rejects when there is no answer; an answer that is none of 200 to 299 is one all the same.
   */
  readonly fetch: (url: string) => Promise<Fetched>;
  readonly onProblem?: (problem: SourceProblem) => void;
  /** Hears of servers that a list has only to say that they were taken back. */
  readonly onTakenBack?: (ref: ServerRef) => Promise<void>;
  /**
   * The newest version of a package on the npm registry that this machine's npm is set to; null when there is no such
   * package. Rejects when the registry cannot be reached.
   */
  readonly newestVersion: (name: string) => Promise<string | null>;
  readonly signal: AbortSignal;
}

/** One place that lists servers. */
export interface Source {
  /** Stable; recorded with every server that it lists. */
  readonly id: string;
  readonly title: string;
  /** Where a person reads about it; null for what is not on the web. */
  readonly homepage: string | null;
  /** Lists servers in a stable order, once each. It neither retries nor waits: `crawl` does. Stops when the signal says so. */
  readonly list: (context: SourceContext) => AsyncIterable<ServerRef>;
}
