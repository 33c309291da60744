import type { ServerRef } from '#schema/server.ts';
import type { Observation } from '#schema/observation.ts';
import type { Source, SourceProblem } from '../source.ts';

const ID = 'docker';

/** One server of a checkout: how it is reached, and the tools that its entry declares, if it declares any. */
export interface DockerServer {
  readonly ref: ServerRef;
  /** `declared`: somebody wrote the list down, nobody here looked. null: the entry has no tools. */
  readonly observation: Observation | null;
}

export interface DockerCheckout {
  readonly servers: readonly DockerServer[];
  readonly problems: readonly SourceProblem[];
}

/** The Docker MCP registry, from a checkout that `readDockerCheckout` has read. */
export const docker = ({ servers, problems }: DockerCheckout): Source => ({
  id: ID,
  title: 'The Docker MCP registry',
  homepage: 'https://github.com/docker/mcp-registry',
  async *list({ signal, onProblem }) {
    for (const problem of problems) onProblem?.(problem);
    for (const { ref } of servers) {
      if (signal.aborted) return;
      yield ref;
    }
  },
});
