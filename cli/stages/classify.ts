import type { Catalogue } from '#catalogue/catalogue.ts';
import { classifyAll } from '#classifier/classify.ts';
import { RULESET } from '#classifier/ruleset.ts';
import { gradeStage } from './grade.ts';
import { judgeStage } from './judge.ts';

/** Tools classified at once and saved in one transaction; a Ctrl-C loses at most this many. */
export const BATCH = 200;

/**
 * Classifies every tool whose definition or ruleset is new, judges the servers that they belong to and what changed, and
 * answers how many tools it classified. `onBatch` hears of each batch that was saved. Stops between batches when `signal`
 * aborts.
 */
export async function classifyStage(
  catalogue: Catalogue,
  signal: AbortSignal,
  onBatch: (done: number) => void = () => {},
): Promise<number> {
  let done = 0;
  for await (const batch of batches(catalogue.unassessed(RULESET))) {
    if (signal.aborted) break;
    const assessments = classifyAll(batch.map(({ subject }) => subject));
    await catalogue.saveAssessments(
      batch.flatMap(({ server, tool, digest }, index) => {
        const assessment = assessments[index];
        return assessment === undefined ? [] : [{ server, tool, digest, assessment }];
      }),
    );
    done += batch.length;
    onBatch(done);
  }
  await gradeStage(catalogue, signal);
  await judgeStage(catalogue, signal);
  return done;
}

async function* batches<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
