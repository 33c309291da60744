import type { Lifecycle, Retirement } from '#schema/lifecycle.ts';
import type { Outcome } from '#schema/observation.ts';
import type { Phase } from './run.ts';

/** How the tools of one server differ from the time before. */
export interface ToolChanges {
  readonly added: number;
  readonly removed: number;
  /** Renamed, or with another text, schema or annotation. */
  readonly changed: number;
}

/** One server, looked at. */
export interface Finished {
  readonly server: string;
  readonly outcome: Outcome;
  readonly detail?: string;
  readonly tools: number;
  /** Milliseconds that the server took. */
  readonly ms: number;
  /** Nobody had looked at it before. */
  readonly isNew: boolean;
  readonly changes: ToolChanges;
  /** Asked a second time, as another client, it gave another list. */
  readonly isUnstable: boolean;
  /** Who lists it has deprecated it, or took it back. */
  readonly retired?: Retirement['status'];
}

/** A server that is known, and of whose life its registry says something else than before. */
export interface Relisted {
  readonly server: string;
  readonly status: Lifecycle['status'];
}

/** What a crawl tells while it runs. `done` counts finished and skipped servers; `total` grows until all are listed. */
export type CrawlEvent = { readonly done: number; readonly total: number } & (
  | { readonly type: 'started'; readonly server: string }
  | { readonly type: 'phase'; readonly server: string; readonly phase: Phase }
  | ({ readonly type: 'finished' } & Finished)
  /** `fresh`: looked at not long ago; `waiting`: it failed not long ago; `no-runner`: nobody here can; `taken`: another crawl is still looking at it. */
  | { readonly type: 'skipped'; readonly server: string; readonly why: SkipReason }
  /** It was not looked at after all: the crawl was stopped, or cannot go on. */
  | { readonly type: 'dropped'; readonly server: string }
  | ({ readonly type: 'relisted' } & Relisted)
  | { readonly type: 'listed-all' }
  /** Nothing new starts; what runs is finished. */
  | { readonly type: 'draining'; readonly running: number }
  | { readonly type: 'offline' }
  /** A server at an address could not be asked, because this machine has no network. */
  | { readonly type: 'no-network'; readonly server: string }
  | { readonly type: 'sandbox-lost'; readonly problem: string }
);

export type SkipReason = 'fresh' | 'waiting' | 'no-runner' | 'taken';
