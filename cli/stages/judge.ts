import type { Catalogue, NewJudgement } from '#catalogue/catalogue.ts';
import { RULESET } from '#classifier/ruleset.ts';
import { judgeChange } from '../judge-change.ts';

/** Judgements saved in one transaction; a Ctrl-C loses at most this many. */
const BATCH = 100;

/**
 * Judges every change that is new, or that an earlier ruleset judged, and answers how many. Stops between batches when
 * `signal` aborts.
 */
export async function judgeStage(catalogue: Catalogue, signal: AbortSignal): Promise<number> {
  let done = 0;
  let batch: NewJudgement[] = [];
  const save = async (): Promise<void> => {
    await catalogue.saveJudgements(batch);
    done += batch.length;
    batch = [];
  };
  for await (const { change, ...unjudged } of catalogue.unjudged(RULESET)) {
    if (signal.aborted) break;
    batch.push({ change, judgement: judgeChange(unjudged) });
    if (batch.length >= BATCH) await save();
  }
  if (batch.length > 0) await save();
  return done;
}
