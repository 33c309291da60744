import { isRunning } from './unfinished.ts';

/** One crawl, as others see it in the store: which machine and process it is, and which crawl of that process. */
export interface Owner {
  readonly id: string;
  /**
   * Whether another crawl is no longer there. Only this machine's processes can be asked for; a crawl of another machine
   * counts as there until its claim runs out.
   */
  readonly isGone: (other: string) => boolean;
}

/** Names a crawl. `newId` tells it from an earlier one that had the same process id, as the first of a container has. */
export function ownerOf(host: string, pid: number, newId: () => string): Owner {
  const id = `${newId()} ${pid} ${host}`;
  return {
    id,
    isGone(other) {
      const [, theirPid, ...theirHost] = other.split(' ');
      if (other === id || theirHost.join(' ') !== host) return false;
      return Number(theirPid) === pid || !isRunning(Number(theirPid));
    },
  };
}
