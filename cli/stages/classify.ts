import type { Catalogue, NewAssessment } from '#catalogue/catalogue.ts';
import { classify } from '#classifier/classify.ts';
import { RULESET } from '#classifier/ruleset.ts';
import { gradeStage } from './grade.ts';
import { judgeStage } from './judge.ts';

/** Assessments saved in one transaction; a Ctrl-C loses at most this many. */
const BATCH = 200;

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
  let batch: NewAssessment[] = [];
  const save = async (): Promise<void> => {
    await catalogue.saveAssessments(batch);
    done += batch.length;
    batch = [];
    onBatch(done);
  };
  for await (const { server, tool, digest, subject } of catalogue.unassessed(RULESET)) {
    if (signal.aborted) break;
    batch.push({ server, tool, digest, assessment: classify(subject) });
    if (batch.length >= BATCH) await save();
  }
  if (batch.length > 0) await save();
  await gradeStage(catalogue, signal);
  await judgeStage(catalogue, signal);
  return done;
}
