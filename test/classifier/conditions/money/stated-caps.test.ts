import { statedCaps } from '#classifier/conditions/money/stated-caps.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('a stated cap', (features) => statedCaps(features).map(textAt), [
  ['is a sum at most', '| x | | Buys a scan, at most $3.00 each.', ['at most $3']],
  ['is a sum in another unit', '| x | | Tips are capped at 1000 sats.', ['capped at 1000 sats']],
  ['is a price that is refused', '| x | | Refuses when the price is above it.', ['Refuses when the price is above']],
  ['is none without a sum', '| x | | Buys jars for at most a week.', []],
  ['is none that bounds a fee', '| x | | Buys jars. The fee is at most $3.00.', []],
  ['is none where a balance ends it', '| x | | Fails if the cost exceeds the balance.', []],
  ['is none that another amount has', '| x | | Lists at most 100 jars.', []],
  ['is none without a description', '| x | |', []],
]);
