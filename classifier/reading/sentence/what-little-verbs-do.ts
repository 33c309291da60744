import { oneOf } from '../words/one-of.ts';
import type { Effect } from '../words/effect.ts';
import type { Word } from '../words/words.ts';
import { says } from './clause.ts';
import { FLEETING } from './what-is-kept.ts';
import type { Outcome } from './outcome.ts';
import { isStoredAfter } from './stored-after.ts';
import { DETERMINERS, STOP, objectPhrase, type VerbAt } from './verb-phrase.ts';

/** "Takes a job out of the queue", but not a guest out of a call, which goes on without them. */
const isTakenOut = (clause: readonly Word[]): boolean =>
  says(clause, 'out', 'of') && !clause.some(({ text }) => GOES_ON.has(text));

const GOES_ON = oneOf(
  'automation automations journey journeys flow sequence campaign meeting call group channel room game',
);

/** "Hands marked work back to students" */
const isHandedOn = (clause: readonly Word[]): boolean => says(clause, AWAY, 'to');

const AWAY = oneOf('back over out');

/** "Gives a guest a name", "Give a film one to five stars" */
const isGivenOne = (clause: readonly Word[]): boolean =>
  says(clause, ARTICLES, GIVEN) || clause.some(({ text }) => /^stars?$/.test(text));

const ARTICLES = oneOf('a an another');
const GIVEN = oneOf('name title label rating nickname colour color badge tag');

/** "Gives the code for a widget": nothing is given to anybody but the caller. */
const isAnswer = (clause: readonly Word[]): boolean =>
  ANSWERS.has(objectPhrase(clause, 0).at(-1)?.text ?? '') && !clause.slice(0, 6).some(({ text }) => text === 'to');

const ANSWERS = oneOf(
  'code command commands address url link snippet instructions steps text list picture image formula',
);

/** "Makes a version the default", "Makes a revision current", "Makes a picture the main image" */
function isMadeOne(clause: readonly Word[]): boolean {
  const last = clause.findIndex(({ text }, at) => at > 1 && BECOMES.has(text));
  if (last < 0) return false;
  const [before, follows] = [clause[last - 1]?.text ?? '', clause[last + 1]?.text ?? '.'];
  return before === 'the' || STOP.has(follows) || follows === ',' || follows === 'so';
}

const BECOMES = oneOf(
  'default current main primary active available baseline mandatory optional official private visible invisible searchable reachable featured editable cover',
);

/** "Makes a live call to the vehicle to fetch its state" */
function isMadeToFetch(clause: readonly Word[]): boolean {
  const at = clause.findIndex(({ text }) => ASKED.has(text));
  return (
    at >= 0 &&
    at < 4 &&
    clause.some(({ text }, index) => index > at && text === 'to' && FETCHES.has(clause[index + 1]?.text ?? ''))
  );
}

const ASKED = oneOf('call calls request requests query queries');
const FETCHES = oneOf('fetch retrieve read obtain');

/** "Get a mail with each new listing", "Tell me when a price falls": somebody is told of it from then on. */
function isToldLater(clause: readonly Word[], { verb }: VerbAt): boolean {
  const told = clause.findIndex(({ text }) =>
    (verb.lemma === 'get' || verb.lemma === 'receive' ? NEWS : WHOM).has(text),
  );
  if (told < 0 || told > 2) return false;
  const [next = '', after = ''] = clause.slice(told + 1, told + 3).map(({ text }) => text);
  return (
    // "Tells you if a train is late": whether it is.
    (WHEN.has(next) && !(next === 'if' && verb.form === 'third')) ||
    (next === 'of' && clause[told]?.text === 'reminded') ||
    (next === 'as' && after === 'soon') ||
    (/^(?:with|for|on|at|upon)$/.test(next) && after === 'each')
  );
}

const NEWS = oneOf(
  'mail e-mail email sms text notification alert message ping reminder reminded notified alerted emailed',
);
const WHOM = oneOf('me us you');
const WHEN = oneOf('when whenever once if before');

/** "Drops a file into a folder" */
const isPutInto = (clause: readonly Word[]): boolean => clause.some(({ text }, at) => at > 0 && text === 'into');

/** "Takes a snapshot of the disk" */
const isImaged = (clause: readonly Word[]): boolean =>
  says(clause, IMAGE, 'of', THE, MACHINES) ||
  says(clause, IMAGE, 'of', THE, LOCAL, MACHINES) ||
  says(clause, IMAGE, 'of', MACHINES);

const IMAGE = oneOf('snapshot checkpoint');
const THE = oneOf('a an the this your');
const LOCAL = oneOf('local running whole virtual current');
const MACHINES = oneOf(
  'vm vms machine volume volumes disk disks mirror database instance server container cluster collection bucket workspace project repository crm guest droplet environment sandbox',
);

/** "Report a listing as a scam", "Report that the ground shook" */
const isReportedAs = (clause: readonly Word[], { verb: { form } }: VerbAt): boolean =>
  (form === 'base' && clause[0]?.text === 'that') ||
  (clause.length > 1 && GONE.has(clause.at(-1)?.text ?? '')) ||
  clause.some(
    ({ text }, at) => FOR_WHAT.has(text) && clause.slice(at + 1, at + 3).some((word) => WRONGS.has(word.text)),
  );

const GONE = oneOf('lost stolen missing broken');
const FOR_WHAT = oneOf('as for');
const WRONGS = oneOf(
  'scam spam abuse abusive fraud fraudulent stale lost stolen broken outdated wrong phishing malicious inappropriate violation violations policy',
);

/** "Prepares a statement as a draft": it lies there until somebody sends it. */
const isDrafted = (clause: readonly Word[], _: VerbAt, sentence: readonly Word[]): boolean =>
  says(clause, 'as', ARTICLES, 'draft') || says(sentence, 'as', ARTICLES, 'draft');

/** "Redacts a file in place" */
const isInItsPlace = (clause: readonly Word[]): boolean => says(clause, 'in', 'place');

/** "Exports the crates to a USB stick", "Download a book to the shared drive" */
const isCarriedTo = (clause: readonly Word[]): boolean =>
  clause.some(({ text }, at) => {
    if (!INTO.has(text) || clause[at - 1]?.text === 'or') return false;
    const phrase = objectPhrase(clause, at + 1);
    return phrase.some((word) => PLACES.has(word.text)) && !phrase.some((word) => FLEETING.has(word.text));
  });

const INTO = oneOf('to into onto');
const PLACES = oneOf(
  'share stick drive s3 bucket dropbox folder directory storage vault desktop disk sharepoint gcs sftp ftp nas usb workspace library',
);

/** "Places an order on hold" */
const isHeld = (clause: readonly Word[]): boolean => says(clause, 'on', 'hold');

const OPEN = new Set<Effect>(['any']);
const READ = new Set<Effect>(['read']);
const MADE = new Set<Effect>(['read', 'generate', 'job']);

/** What verbs that say little by themselves come to, by the rest of their sentence. */
export const LITTLE: readonly Outcome[] = [
  { verbs: oneOf('take take_out'), effects: OPEN, becomes: 'update', where: isTakenOut },
  { verbs: oneOf('drop'), becomes: 'update', where: isPutInto },
  { verbs: oneOf('place put'), becomes: 'update', where: isHeld },
  // "Orders songs into a set"
  { verbs: oneOf('order'), becomes: 'read', where: isPutInto },
  { verbs: oneOf('take'), becomes: 'create', where: isImaged },
  { verbs: oneOf('hand'), effects: OPEN, becomes: 'update', where: isHandedOn },
  { verbs: oneOf('give'), effects: OPEN, becomes: 'update', where: isGivenOne },
  { verbs: oneOf('give'), effects: OPEN, becomes: 'read', where: isAnswer },
  { verbs: oneOf('make'), effects: OPEN, becomes: 'update', where: isMadeOne },
  // "Plans installing a theme", but not "Plans training sessions"
  {
    verbs: oneOf('plan'),
    becomes: 'read',
    where: ([next, after]) => next?.known.verb?.form === 'gerund' && DETERMINERS.has(after?.text ?? ''),
  },
  { verbs: oneOf('make send issue'), becomes: 'read', where: isMadeToFetch },
  { verbs: oneOf('get receive tell ping'), effects: READ, becomes: 'create', where: isToldLater },
  { verbs: oneOf('report'), effects: READ, becomes: 'create', where: isReportedAs },
  { verbs: oneOf('build prepare draft generate compose'), effects: MADE, becomes: 'create', where: isDrafted },
  { effects: MADE, becomes: 'create', where: (_, __, sentence) => isStoredAfter(sentence) },
  { effects: READ, becomes: 'update', where: isInItsPlace },
  { verbs: oneOf('export download dump'), effects: READ, becomes: 'create', where: isCarriedTo },
];
