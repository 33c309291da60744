import type { Era, Observation } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import type { Tell } from './crawl-progress.ts';
import type { CrawlResult } from './crawl-result.ts';
import { observe, type ObserveContext } from './observe.ts';
import type { Phase } from './run.ts';
import { RUNNERS } from './runners.ts';
import { whatAilsSandbox } from './sandbox/probe.ts';

/** Looks at servers, and notices when it is this machine that fails, and no server. */
export interface WatchfulLook {
  /** null: it could not be looked at, for a reason that is not the server's. */
  lookAt(ref: ServerRef, lastEra: Era | undefined): Promise<Observation | null>;
  /** What this machine has lost so far. */
  lost(): Pick<CrawlResult, 'offline' | 'networkLost' | 'sandboxLost'>;
}

/** After so many servers in a row for which the registry was out of reach, the rest is not tried. */
const OFFLINE_AFTER = 2;

export function watchfulLook(context: Omit<ObserveContext, 'onPhase'>, tell: Tell): WatchfulLook {
  const { backend, node, signal } = context;
  let offlineInARow = 0;
  let networkLost = false;
  let sandboxLost: string | null = null;

  const loseNetwork = (server: string): void => {
    networkLost = true;
    tell({ type: 'no-network', server });
  };
  const loseRegistry = (): void => {
    offlineInARow += 1;
    if (offlineInARow === OFFLINE_AFTER) tell({ type: 'offline' });
  };
  const loseSandbox = (problem: string): void => {
    if (sandboxLost === null) tell({ type: 'sandbox-lost', problem });
    sandboxLost ??= problem;
  };

  return {
    async lookAt(ref, lastEra) {
      tell({ type: 'started', server: ref.name });
      const onPhase = (phase: Phase): void => tell({ type: 'phase', server: ref.name, phase });
      const look = await observe(ref, { ...context, onPhase, lastEra }).catch((error: unknown) => {
        if (signal.aborted) return null;
        throw error;
      });
      if (look === null || signal.aborted) return null;
      if (look.offline !== null) {
        if (look.offline === 'network') loseNetwork(ref.name);
        else loseRegistry();
        return null;
      }
      offlineInARow = 0;
      const problem = mayBeTheSandbox(look.observation) ? await whatAilsSandbox(backend, node.path) : null;
      if (problem === null) return look.observation;
      loseSandbox(problem);
      return null;
    },
    lost: () => ({ offline: offlineInARow >= OFFLINE_AFTER, networkLost, sandboxLost }),
  };
}

/** Where a sandbox that broke looks like a server that does not start. */
const mayBeTheSandbox = ({ outcome, sandbox, durations, target }: Observation): boolean =>
  durations.initialize === undefined &&
  (outcome === 'not-attempted'
    ? target.kind === 'package' && Object.hasOwn(RUNNERS, target.registry)
    : sandbox !== null && (outcome === 'launch-failed' || outcome === 'crashed'));
