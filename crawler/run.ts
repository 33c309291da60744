import type { Durations, Profile, SecondListing, Usage } from '#schema/observation.ts';
import type { LaunchHint } from '#schema/server.ts';
import type { Entry } from './entry.ts';
import { asksForHelp, firstTry, nextTry, type Try } from './launch.ts';
import { startOnce, type Found, type StartContext } from './run-once.ts';
import type { Backend } from './sandbox/backend.ts';
import { SECOND_CLIENT, secondListingOf } from './second-listing.ts';
import { variablesRead } from './variables-read.ts';

/** What running a server needs from outside. */
export interface RunContext extends StartContext {
  /** Whether an answer is taken a second time, under another client's name. */
  readonly twice?: boolean;
}

/** `asking`: a server at an address, before it has greeted. */
export type Phase = 'installing' | 'starting' | 'asking' | 'listing';

/** A profile that says nothing: nothing was started. */
export const NO_PROFILE: Profile = { args: [], env: [] };

/** Something to start: a folder that the sandbox shows, and the program in it. */
export interface Program {
  readonly dir: string;
  /** The likeliest first. */
  readonly entries: readonly [Entry, ...Entry[]];
  /** The folder whose code tells which variables it reads; absent: nobody asks. */
  readonly home?: string;
  /** Flags of Node itself, before the program. */
  readonly nodeFlags?: readonly string[];
  /** Values of variables that somebody gave; all others that are wanted are made up. */
  readonly values?: Readonly<Record<string, string>>;
}

/** What came of starting one server. */
export interface Run {
  readonly found: Found;
  readonly times: Omit<Durations, 'total'>;
  readonly profile: Profile;
  readonly sandbox: Backend['id'] | null;
  readonly usage?: Usage;
  readonly secondListing?: SecondListing;
}

/** Starts a server in one way after the other until it answers, and keeps the best that came of it. */
export async function runProgram(program: Program, hint: LaunchHint | undefined, context: RunContext): Promise<Run> {
  const tries: Try[] = [];
  let variables: string[] | undefined;
  let best: { readonly run: Run; readonly by: Try } | undefined;
  // One way after the other: each depends on what the one before said.
  for (let next: Try | null = firstTry(hint); next;) {
    tries.push(next);
    const { run, tried } = await startOnce(next, program, context);
    const counted = { ...run, profile: { ...run.profile, tries: tries.length } };
    const tellsMore = rank(run) === 0 && rank(best?.run ?? run) === 0 && !asksForHelp(next);
    if (!best || rank(run) > rank(best.run) || tellsMore) best = { run: counted, by: next };
    if (tried.end && program.home !== undefined) variables ??= await variablesRead(program.home);
    const known = { programs: program.entries.length, variables: variables ?? [] };
    next = context.signal.aborted ? null : nextTry(tries, tried, known);
    if (next?.start === 'link' && program.entries[next.program]?.link === null) next = null;
  }
  if (!best) throw new Error('Expected at least one way to start a server.');
  const { run, by } = best;
  if (!context.twice || !('definitions' in run.found) || context.signal.aborted) return run;
  const again = (await startOnce(by, program, { ...context, client: SECOND_CLIENT })).run.found;
  return { ...run, secondListing: secondListingOf(run.found.definitions, again) };
}

/**
 * An answer beats a failure and more tools beat fewer. Of two failures the later one tells what is still in the way,
 * unless it was only asked for its help.
 */
const rank = ({ found }: Run): number => ('definitions' in found ? 1 + found.definitions.length : 0);

/** The part of an observation that a run brings. */
export function seenBy({ found, profile, sandbox, usage, secondListing }: Run): Omit<Run, 'found' | 'times'> & Found {
  return { profile, sandbox, ...(usage && { usage }), ...(secondListing && { secondListing }), ...found };
}
