import type { Change } from '#schema/change.ts';
import type { Retirement } from '#schema/lifecycle.ts';
import type { Era, Observation } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';

/** The newest time that a server was looked at. */
export interface LastAttempt extends Pick<Observation, 'outcome' | 'observedAt' | 'target'> {
  /** Attempts at that target that failed one after the other, this one being the last of them; 0: it did not fail. */
  readonly failures: number;
  /** The era that it was of, if it answered. */
  readonly era?: Era | undefined;
  /** What registries say of its end, as far as it is recorded; absent: nothing. */
  readonly retired?: Retirement['status'];
  /** Until when its host asked to be left alone. */
  readonly notBefore?: string;
}

/** What a crawl knows of the attempts before it, and where it leaves its own. The catalogue is one. */
export interface CrawlStore {
  lastAttempt(name: string): Promise<LastAttempt | null>;
  /** Takes a server for an owner until it is given back or that time has come; false while another has it. */
  claim(
    name: string,
    claim: { owner: string; now: Date; until: Date; isGone: (owner: string) => boolean },
  ): Promise<boolean>;
  /** Forgets what owners that are gone have taken, and what has run out. */
  sweepClaims(by: { now: Date; isGone: (owner: string) => boolean }): Promise<void>;
  release(name: string, owner: string): Promise<void>;
  /**
   * Keeps what a source says of a server that is known, without an attempt at it; answers whether its end is now another:
   * deprecated, taken back, or neither any more.
   */
  relist(ref: ServerRef, listedAt: Date): Promise<boolean>;
  /** Keeps an observation for good before it resolves: a crawl that is killed afterwards has not lost it. */
  record(ref: ServerRef, observation: Observation): Promise<readonly Pick<Change, 'tool' | 'kind'>[]>;
}
