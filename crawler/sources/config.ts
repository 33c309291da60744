import type { FoundServer } from '../configs/found.ts';
import type { Source } from '../source.ts';
import { exactRefs, type Wanted } from './exact.ts';

/** Only what stands in a client's file may have it: it lets a person's own servers be asked at private addresses. */
export const ID = 'config';

/**
 * The servers of clients’ files, found by `findConfigs` and already without anything secret. What starts a program of
 * this machine, or has its key in its address, cannot be listed and is reported.
 */
export const config = (found: readonly FoundServer[]): Source => ({
  id: ID,
  title: 'Clients’ configuration files',
  homepage: null,
  list(context) {
    const wanted = found.flatMap(({ file, key, reach }): Wanted[] => {
      const where = `${file} ${key}`;
      if (reach.kind !== 'none') return [{ where, ...reach }];
      context.onProblem?.({ source: ID, where, problem: reach.reason });
      return [];
    });
    return exactRefs(wanted, ID, context);
  },
});
