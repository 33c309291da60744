import type { Act } from './act.ts';
import { oneOf } from '../words/one-of.ts';
import type { Word } from '../words/words.ts';

/** "Generates a report and saves it", "sums a thread up and posts the summary": what is made stays. */
export function keeps({ verb, negated, things, place: { source, start, end } }: Act): boolean {
  if (negated) return false;
  if (KEEPS.has(verb)) return true;
  if (verb === 'create' && things.some(({ word, head }) => head && RECORDS.test(word))) return true;
  // "Extracts keys and updates the locale files"
  if (verb === 'update' && things.some(({ word, head }) => head && /(?:^|_)files?$/.test(word))) return true;
  if ((verb === 'update' || verb === 'refresh') && things.some(({ word }) => RECORDS.test(word))) return true;
  if (HANDS_ON.has(verb) || verb.startsWith('file_'))
    return THEN.test(source.text.slice(Math.max(0, start - 6), start));
  return (PUTS_AWAY.has(verb) && IT.test(source.text.slice(end, end + 8))) || source.text.startsWith('auto-', start);
}

/** A report, a chart or a plan that is created is an answer as well. */
const RECORDS =
  /(?:^|_)(?:snapshots?|checkpoints?|backups?|issues?|tickets?|tasks?|entry|entries|records?|rows|branch|pull_requests?|drafts?|events?|versions?|revisions?|releases?|commits?)$/;

const KEEPS = oneOf('save store persist register upload write import add insert populate backfill');
const HANDS_ON = oneOf('post publish email mail append attach');
const THEN = /(?:and|then) $/;
const PUTS_AWAY = oneOf('keep record log stash archive put place index embed ingest');
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
