import type { Change } from '#schema/change.ts';
import { isAnswered, isUnstable, type Observation } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import type { Finished } from './crawl-event.ts';

/** What a crawl tells of one observation that it has recorded, and of the changes that recording it meant. */
export function finishedOf(
  { lifecycle }: ServerRef,
  observation: Observation,
  { isNew, changes }: { readonly isNew: boolean; readonly changes: readonly Pick<Change, 'tool' | 'kind'>[] },
): Finished {
  const { server, outcome, durations } = observation;
  const tools = isAnswered(observation) ? observation.definitions.length : 0;
  const second = isAnswered(observation) ? observation.secondListing : undefined;
  const detail = 'detail' in observation && { detail: observation.detail };
  // A tool counts once, however many parts of it changed.
  const toolsOf = (fits: (kind: string) => boolean): number =>
    new Set(changes.filter(({ kind }) => fits(kind)).map(({ tool }) => tool)).size;
  return {
    ...{ server, outcome, tools, ms: durations.total, isNew, ...detail },
    isUnstable: second !== undefined && isUnstable(second),
    ...(lifecycle && lifecycle.status !== 'active' && { retired: lifecycle.status }),
    changes: {
      added: toolsOf((kind) => kind === 'tool-added'),
      removed: toolsOf((kind) => kind === 'tool-removed'),
      changed: toolsOf((kind) => kind !== 'tool-added' && kind !== 'tool-removed'),
    },
  };
}
