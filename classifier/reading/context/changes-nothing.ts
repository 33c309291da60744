import type { Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import { textAt, textInFront } from '../words/place.ts';
import type { Context } from './context.ts';

/** "Orders songs into a set. Nothing is saved": whether what is done leaves no trace, and not only until somebody agrees. */
export const changesNothing = ({ from }: Act, { cues, sentences }: Context): boolean =>
  from !== 'actions' &&
  cues
    .get('read-only')
    ?.some(
      ({ negated, place, sentence }) =>
        !negated &&
        sentence < 4 &&
        NOTHING.test(textAt(place)) &&
        !sentences[sentence]?.some(({ text }) => ONLY_THEN.has(text)),
    ) === true;

const NOTHING = /^nothing is (?:saved|stored|kept|persisted|changed|written|modified|applied|executed|run)$/i;
const ONLY_THEN = oneOf('until unless if when before dry dry_run dryrun preview without with while yet else other');

/** "Calls a method of a contract without sending a transaction": what it answers is only computed. */
export const sendsNothing = (_: Act, { cues }: Context): boolean =>
  cues.get('read-only')?.some(({ place }) => /^without (?:sending|submitting) a transaction$/i.test(textAt(place))) ===
  true;

/** "Proposes another order. Returns a dry-run plan" */
export const onlyProposes = (_: Act, { cues }: Context): boolean =>
  cues
    .get('dry-run')
    ?.some(({ negated, sentence, place }) => !negated && sentence < 3 && RETURNED.test(textInFront(place))) === true;

const RETURNED = /\b(?:returns|gives|shows) (?:a|the|only) $/i;
