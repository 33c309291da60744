import type { ServerRef } from '#schema/server.ts';

/** Everything outside this process that a source may touch. */
export interface SourceContext {
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
