import type { Act } from './act.ts';
import type { Word } from './words.ts';

/** "Generates a report and saves it", "sums a thread up and posts the summary": what is made stays. */
export function keeps({ verb, negated, things, place: { source, start, end } }: Act): boolean {
  if (negated) return false;
  if (/^(?:save|store|persist|register|upload|write|import|add|insert|populate|backfill)$/.test(verb)) return true;
  if (verb === 'create' && things.some(({ word, head }) => head && RECORDS.test(word))) return true;
  if (/^(?:update|refresh)$/.test(verb) && things.some(({ word }) => RECORDS.test(word))) return true;
  if (HANDS_ON.test(verb)) return THEN.test(source.text.slice(Math.max(0, start - 6), start));
  return (PUTS_AWAY.test(verb) && IT.test(source.text.slice(end, end + 8))) || source.text.startsWith('auto-', start);
}

/** A report, a chart or a plan that is created is an answer as well. */
const RECORDS =
  /(?:^|_)(?:snapshots?|checkpoints?|backups?|issues?|tickets?|tasks?|entry|entries|records?|rows|branch|pull_requests?|drafts?|events?|versions?|revisions?|releases?|commits?)$/;

const HANDS_ON = /^(?:post|publish|email|mail|append|attach|file_[a-z]+)$/;
const THEN = /(?:and|then) $/;
const PUTS_AWAY = /^(?:keep|record|log|stash|archive|put|place|index|embed|ingest)$/;
const IT = /^ (?:it|its|them|a copy|everything)\b/;

/** "Analyzes a table and writes a summary": that is the answer. */
export const isProse = ({ verb, things }: Act): boolean =>
  verb === 'write' &&
  things.some(
    ({ word, head }) => head && /^(?:summary|analysis|answer|explanation|review|comparison|overview)$/.test(word),
  );

/** "Renders a chart and optionally saves it" */
export function isOptional(sentence: readonly Word[], { place }: Act): boolean {
  const at = sentence.findIndex(({ start }) => start === place.start);
  return sentence.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:optionally|or|can|may|if)$/.test(text));
}
