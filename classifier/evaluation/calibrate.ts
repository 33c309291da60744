import type { Scored } from './cross-validation.ts';
import { probabilitiesOf } from '../model.ts';

/** The temperature, of 0.5 to 3 in steps of 0.01, at which verdicts are as sure in the mean as a share of them is right. */
export function calibrate(verdicts: readonly Pick<Scored, 'logits' | 'category'>[], right: number): number {
  let [best, nearest] = [1, Infinity];
  for (let step = 50; step <= 300; step += 1) {
    const temperature = step / 100;
    const sum = verdicts.reduce((sum, { logits, category }) => sum + probabilitiesOf(logits, temperature)[category], 0);
    const distance = Math.abs(sum / verdicts.length - right);
    if (distance < nearest) [best, nearest] = [temperature, distance];
  }
  return best;
}
