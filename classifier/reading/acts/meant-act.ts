import { headOf, isOnTheWay, type Act } from './act.ts';
import { isAsked, type Asked } from './asked-of.ts';
import { oneOf } from '../words/one-of.ts';
import { CATEGORY_OF, type Effect } from '../words/effect.ts';
import { isForeign } from '../words/languages.ts';
import { isOptional, isProse, keeps } from './what-stays.ts';
import type { Word } from '../words/words.ts';

/** A way in which a later act of a sentence is the one that is meant, by the verb and the effect of the first. */
interface Leading extends Asked {
  readonly to: (act: Act, first: Act) => boolean;
  /** Also where a sentence leaves it open. */
  readonly isChoice?: true;
}

/** "Normalizes the sources and runs them": of several acts the one that is meant stands first. */
export function putMeantFirst(sentence: readonly Word[], acts: Act[]): void {
  const isKept = (act: Act): boolean => keeps(act) && !isOptional(sentence, act);
  if (acts[0]?.effect === 'generate' && acts.slice(1).some(isKept)) acts[0] = { ...acts[0], effect: 'create' };
  for (const leading of MEANT_LATER) {
    const [first] = acts;
    if (first === undefined || !isAsked(leading, first.verb, first.effect)) continue;
    const meant = acts.find((act) => !act.negated && leading.to(act, first));
    if (meant === undefined || (leading.isChoice !== true && isOptional(sentence, meant))) continue;
    acts.unshift(...acts.splice(acts.indexOf(meant), 1));
    // What is read is one of the things that a caller gets.
    if (first.effect === 'read' && first !== meant) acts[1] = { ...first, from: 'actions' };
  }
}

const READ: ReadonlySet<Effect> = new Set(['read']);

const isIt = ({ word, head }: Act['things'][number]): boolean => head && PRONOUNS.has(word);

const MEANT_LATER: readonly Leading[] = [
  // "Normalizes the sources, generates tests and executes them": what comes before is on the way.
  {
    verbs: oneOf(
      'normalise normalize generate prepare build compile parse validate resolve load write create assemble add insert append paste upload save compose',
    ),
    to: ({ effect, form }) => effect === 'run' && !form.nounish,
  },
  // "Creates a service and deploys it", "updates a daemon and restarts it": what is made or changed runs.
  {
    effects: new Set(['create', 'generate', 'update', 'send']),
    to: ({ effect, verb, things }) => EXECUTES.has(effect) && LAUNCHES.has(verb) && things.some(isIt),
  },
  // "Downloads and installs an image": what is fetched is for that.
  { verbs: oneOf('download fetch pull'), to: ({ verb }) => verb === 'install' },
  // "Adds a dependency and installs it"
  {
    verbs: oneOf('add require declare pin get'),
    to: ({ effect, things }) => effect === 'install' && things.some(isIt),
  },
  // "Fetches a page and pays for it", "calculates the fee and charges the card": what is read has its price.
  {
    verbs: oneOf(
      'fetch get retrieve read download access unlock open call request make invoke use calculate compute verify',
    ),
    to: ({ effect, verb }) => effect === 'pay' && PAYS.has(verb),
  },
  // "Approves the work and releases the payment", "cancels a job and refunds it": what comes of an end is paid.
  {
    verbs: oneOf('approve accept complete confirm finish finalize finalise close resolve cancel claim mark award end'),
    to: ({ effect, verb, form }) => effect === 'pay' && PAYS_OUT.has(verb) && form.form !== 'gerund',
  },
  // "Reads the mail and archives it": what is read stays somewhere else.
  { effects: READ, to: (act) => CATEGORY_OF[act.effect] === 'Write' && keeps(act) && !isProse(act) },
  // "Finds stale branches and deletes them": what is found is gone. In "list and delete branches" the caller chooses.
  {
    verbs: oneOf('find scan search detect identify locate look dedupe deduplicate'),
    to: ({ effect, verb, place }, { things, form }) =>
      effect === 'delete' &&
      REMOVES.has(verb) &&
      (things.length > 0 || isForeign(form)) &&
      things.every((thing) => thing.place.start < place.start),
  },
  // "Lints files and fixes what can be fixed": what is checked is changed.
  { verbs: oneOf('lint check scan verify validate audit inspect'), to: isMending },
  // "Searches the mail and exfiltrates it": what is read goes to somebody.
  { effects: READ, to: ({ verb }) => verb === 'exfiltrate' },
  // "Checks a form and publishes it": what is read is done something to.
  { effects: READ, to: (act, first) => isDoneToRead(act, first) && !isOnTheWay(first, act) },
  // "Reads the watchlist, or adds a term to it": the caller chooses, and the graver half counts.
  {
    effects: READ,
    to: ({ verb, place: { source, start } }, first) =>
      CHOSEN.has(verb) &&
      !first.verb.startsWith('wait') &&
      start > first.place.end + 5 &&
      source.text.startsWith(' or ', start - 4),
    isChoice: true,
  },
];

const EXECUTES: ReadonlySet<Effect> = new Set(['run', 'job', 'install']);
const LAUNCHES = oneOf('deploy redeploy launch start restart boot reboot run install');
const PAYS = oneOf('pay pay_for buy purchase charge transfer settle book');
const PAYS_OUT = oneOf('release pay pay_out payout transfer refund reimburse trigger');
const REMOVES = oneOf('delete remove purge erase destroy wipe prune clean');
const MENDS = oneOf('fix autofix repair');
const FIXES = oneOf('fix fixes corrections repairs');
const CHOSEN = oneOf('add create update delete remove insert register edit modify set');

/** Whether something is done to what another act only reads: "archives it", "executes the file". */
export function isDoneToRead(act: Act, read: Act): boolean {
  const category = CATEGORY_OF[act.effect];
  if (read.effect !== 'read' || category === null || category === 'Read') return false;
  const done = headOf(act);
  return done !== undefined && (PRONOUNS.has(done) || (isDefinite(act) && isSameThing(done, headOf(read) ?? '')));
}

/** "Fixes what can be fixed", "applies fixes", "upgrades the vulnerable ones" */
function isMending({ verb, things, place: { source, end } }: Act): boolean {
  if (MENDS.has(verb)) return true;
  if (verb === 'apply') return things.some(({ word, head }) => head && FIXES.has(word));
  return verb === 'upgrade' && /^ (?:the|those|them|what)\b/.test(source.text.slice(end, end + 7));
}

const PRONOUNS = new Set(['it', 'them']);

/** "The file", and not "files" or "a file": what was spoken of before. */
const isDefinite = ({ place: { source, end } }: Act): boolean =>
  /^ (?:the|these|those|that) /.test(source.text.slice(end, end + 7));

/** In either number. */
const isSameThing = (one: string, other: string): boolean =>
  one === other || one === `${other}s` || `${one}s` === other;
