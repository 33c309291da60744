import type { Observation } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';

/** What a crawl knows of the attempts before it, and where it leaves its own. The catalogue is one. */
export interface CrawlStore {
  lastAttempt(name: string): Promise<Pick<Observation, 'outcome' | 'observedAt' | 'target'> | null>;
  /** Keeps an observation for good before it resolves: a crawl that is killed afterwards has not lost it. */
  record(ref: ServerRef, observation: Observation): Promise<unknown>;
}
