import type { Features } from '../../reading/features.ts';
import { textInFront, type Place } from '../../reading/words/place.ts';

/**
 * Where a description bounds what a call can cost: by a sum, or because the tool refuses what costs more. What bounds a fee
 * says nothing of what is moved, and a balance is no bound.
 */
export function statedCaps({ description }: Features): readonly Place[] {
  if (description === null) return [];
  for (const cap of CAPS) {
    const match = cap.exec(description.text.slice(0, MAX_READ));
    if (match === null) continue;
    const place: Place = { source: description, start: match.index, end: match.index + match[0].length };
    if (!OF_A_FEE.test(textInFront(place))) return [place];
  }
  return [];
}

const OF_A_FEE = /\b(?:fees?|commissions?|gas|tax(?:es)?|slippage|surcharges?)\b[^.;]{0,30}$/i;

const MAX_READ = 1000;

/** "At most $3.00 per document", "hard limit 40"; "aborts if the price is higher than the maximum". */
const CAPS: readonly RegExp[] = [
  /\b(?:at most|no more than|never more than|capped at|hard limit(?: of)?) (?:[$€£]\d|\d[\d.,]* (?:sats?|satoshis|cents|usd|usdc|eur|dollars|euros)\b)/i,
  /\b(?:refuses|aborts|fails|stops)\b[^.;]{0,30}\b(?:price|cost|total) (?:is |would be )?(?:above|higher|exceeds|over|more)\b(?![^.;]{0,40}\b(?:balance|funds|available|wallet)\b)/i,
];
