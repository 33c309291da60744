import type { Act } from './act.ts';
import { CATEGORY_OF } from './effect.ts';
import { isForeign } from './languages.ts';
import { isOptional, isProse, keeps } from './what-stays.ts';
import type { Word } from './words.ts';

/** "Normalizes the sources, generates tests and executes them": what comes before is on the way. */
const runsIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  PREPARES.has(first.verb)
    ? acts.find(({ effect, form, negated }) => effect === 'run' && !form.nounish && !negated)
    : undefined;

const PREPARES = new Set(
  'normalise normalize generate prepare build compile parse validate resolve load write create assemble add insert append paste upload save compose'.split(
    ' ',
  ),
);

/** "Fetches a page and pays for it": what is read has its price. */
const paysForIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  FETCHES.has(first.verb)
    ? acts.find(({ effect, verb, negated }) => effect === 'pay' && PAYS.test(verb) && !negated)
    : undefined;

const FETCHES = new Set('fetch get retrieve read download access unlock open call request make invoke use'.split(' '));

const PAYS = /^(?:pay|pay_for|buy|purchase|charge|transfer|settle|book)$/;

/** "Approves the work and releases the payment", "cancels a job and refunds it": what comes of an end is paid. */
const paysOut = (first: Act, acts: readonly Act[]): Act | undefined =>
  ENDS.has(first.verb)
    ? acts.find(
        ({ effect, verb, form, negated }) =>
          effect === 'pay' && PAYS_OUT.test(verb) && form.form !== 'gerund' && !negated,
      )
    : undefined;

const ENDS = new Set(
  'approve accept complete confirm finish finalize finalise close resolve cancel claim mark award end'.split(' '),
);

const PAYS_OUT = /^(?:release|pay|pay_out|payout|transfer|refund|reimburse|trigger)$/;

/** "Creates a service and deploys it": what is made runs. */
const startsIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  first.effect === 'create'
    ? acts.find(
        ({ effect, verb, things, negated }) =>
          effect === 'job' &&
          /^(?:deploy|launch|start|boot)$/.test(verb) &&
          things.some(({ word, head }) => head && /^(?:it|them)$/.test(word)) &&
          !negated,
      )
    : undefined;

/** "Reads the mail and archives it": what is read stays somewhere else. */
const savesIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  first.effect === 'read'
    ? acts.find((act) => keeps(act) && CATEGORY_OF[act.effect] === 'Write' && !isProse(act))
    : undefined;

/** "Finds stale branches and deletes them": what is found is gone. In "list and delete branches" the caller chooses. */
const removesIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  FINDS.test(first.verb) && (first.things.length > 0 || isForeign(first.form))
    ? acts.find(
        ({ verb, effect, negated, place }) =>
          effect === 'delete' &&
          REMOVES.test(verb) &&
          !negated &&
          first.things.every((thing) => thing.place.start < place.start),
      )
    : undefined;

const FINDS = /^(?:find|scan|search|detect|identify|locate|look|dedupe|deduplicate)$/;

const REMOVES = /^(?:delete|remove|purge|erase|destroy|wipe|prune|clean)$/;

/** "Lints files and fixes what can be fixed": what is checked is changed. */
const mendsIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  CHECKS.has(first.verb) ? acts.find(({ verb, negated }) => MENDS.has(verb) && !negated) : undefined;

const CHECKS = new Set(['lint', 'check', 'scan', 'verify', 'validate']);

const MENDS = new Set(['fix', 'autofix', 'repair']);

/** "Checks a form and publishes it": what is read is done something to. */
const doesIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  first.effect === 'read'
    ? acts.find(
        ({ verb, negated, place: { source, end } }) =>
          DOES.test(verb) && !negated && IT.test(source.text.slice(end, end + 6)),
      )
    : undefined;

const DOES = /^(?:publish|apply|approve|reject|merge|activate|submit|update|mark|promote|accept|sign|label|tag)$/;
const IT = /^ (?:it|them)\b/;

/** "Reads the watchlist, or adds a term to it": the caller chooses, and the graver half counts. */
const eitherIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  first.effect === 'read' && !first.verb.startsWith('wait')
    ? acts.find(
        ({ verb, negated, place: { source, start } }) =>
          CHOSEN.test(verb) &&
          !negated &&
          start > first.place.end + 5 &&
          /,? or $/.test(source.text.slice(Math.max(0, start - 5), start)),
      )
    : undefined;

const CHOSEN = /^(?:add|create|update|delete|remove|insert|register|edit|modify|set)$/;

/** Ways in which a later act of a sentence is the one that is meant; each answers that act, if it is so. */
const MEANT_LATER = [runsIt, startsIt, paysForIt, paysOut, savesIt, removesIt, mendsIt, doesIt, eitherIt] as const;

/** "Normalizes the sources and runs them": of several acts the one that is meant stands first. */
export function putMeantFirst(sentence: readonly Word[], acts: Act[]): void {
  if (acts[0]?.effect === 'generate' && acts.slice(1).some(keeps)) acts[0] = { ...acts[0], effect: 'create' };
  for (const leadsTo of MEANT_LATER) {
    const [first] = acts;
    const meant = first === undefined ? undefined : leadsTo(first, acts);
    if (meant !== undefined && (leadsTo === eitherIt || !isOptional(sentence, meant)))
      acts.unshift(...acts.splice(acts.indexOf(meant), 1));
  }
}
