import type { Features } from '../../reading/features.ts';
import type { Place } from '../../reading/words/place.ts';

/** Where a description bounds what a call can cost: by a sum, or because the tool refuses what costs more. */
export function statedCaps({ description }: Features): readonly Place[] {
  if (description === null) return [];
  for (const cap of CAPS) {
    const match = cap.exec(description.text.slice(0, MAX_READ));
    if (match !== null) return [{ source: description, start: match.index, end: match.index + match[0].length }];
  }
  return [];
}

const MAX_READ = 1000;

/** "At most $3.00 per document", "hard limit 40"; "aborts if the price is higher than the maximum". */
const CAPS: readonly RegExp[] = [
  /\b(?:at most|no more than|never more than|capped at|hard limit(?: of)?) (?:[$€£]\d|\d[\d.,]* (?:sats?|satoshis|cents|usd|usdc|eur|dollars|euros)\b)/i,
  /\b(?:refuses|aborts|fails|stops)\b[^.;]{0,30}\b(?:price|cost|total) (?:is |would be )?(?:above|higher|exceeds|over|more)\b/i,
];
