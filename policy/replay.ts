import { z } from 'zod';
import data from '#data/replay.json' with { type: 'json' };
import { Replay, type Replayed } from '#schema/replay.ts';
import type { FormatId } from './renderers/index.ts';

/** What real clients did with policies that were written for them, as `npm run verify:clients` saw it last. */
export const replays: readonly Replay[] = z.array(Replay).parse(data);

/** The replay of the client that reads a format; undefined where nobody has replayed it. */
export const replayOf = (format: FormatId): Replay | undefined => replays.find((replay) => replay.format === format);

/** Results that read the same, once, in the order of the rules; the scenes differ in their defaults alone. */
export function distinctResults({ results }: Replay): readonly Omit<Replayed, 'scene' | 'tool'>[] {
  const some = new Map(
    results.map(({ kind, says, offered, reached, holds }) => {
      const result = { kind, says, offered, reached, holds };
      return [JSON.stringify(result), result] as const;
    }),
  );
  return [...some.values()];
}
