import { opensSentence } from '../acts/opens-sentence.ts';
import type { Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import { isExecuted, only, type Deciding } from './deciding.ts';

const SYNCS = oneOf('sync ingest generate refresh import');

/** What goes on by itself once somebody has begun it. */
const WORK =
  /(?:^|_| )(?:analysis|exports?|imports?|scans?|crawls?|generation|jobs?|tasks?|calls?|transcription|conversion|extraction)$/;

const GOES_ON =
  /(?:^|_| )(?:analysis|exports?|imports?|scans?|crawls?|jobs?|trainings?|flow|agents?|builds?|server|process|instances?|vms?|containers?|simulations?|workflows?|pipelines?|streams?|captures?|deployments?|migrations?|sync|tunnels?|subscriptions?|optimi[sz]ation|rotation|runs?|executions?)$/;

/** What a name says of what is only begun, or only pressed, by what comes of it. */
const SAYS_LESS = only('read', 'create', 'update', 'send', 'publish');

const isCode = ({ things }: Act): boolean =>
  things.some(({ word, head }) => head && /(?:^|_)(?:code|snippets?|scripts?|javascript|python|lua)$/.test(word));

const TRIES = /^(?:preview|test|try|check)$/;
const SHOWS = /^(?:show|reveal|browse)$/;

/** What an opening says is begun, switched, pressed or shown, whatever the name says of it. */
export const BEGINS: readonly Deciding[] = [
  // `verify_domain`, "Triggers the verification of a domain", `sync_tables`, "Triggers a sync": it begins what goes on by itself.
  {
    verbs: oneOf('trigger kick_off kickoff enqueue queue'),
    effects: only('job'),
    where: (act, { form }) => (act.effect === 'read' || SYNCS.has(act.verb)) && form.form !== 'gerund',
  },
  // `crawl_site`, "Starts a crawl of a site"; `start_search`, "Starts an automatic search"
  {
    verbs: oneOf('start submit launch initiate begin'),
    effects: only('job'),
    where: (act, { verb, things }) =>
      act.effect === 'read' &&
      (act.verb === verb || things.some(({ word, head }) => head && (word === act.verb || WORK.test(word)))),
  },
  // `promote_patch`, "Rolls the patch back"
  {
    verbs: oneOf(
      'rebuild redeploy roll_back boot reboot restart press type speak relaunch navigate navigate_back go_back buzz switch promote trigger launch',
    ),
    effects: only('job', 'device', 'run'),
    // `locate_phone`, "Presses a key of it": a key may be pressed on the way.
    where: ({ effect }, opening) =>
      SAYS_LESS.has(effect) && !(effect === 'read' && opening.verb === 'press') && isExecuted(opening),
  },
  // `create_training`, "Starts a training"
  {
    verbs: oneOf('start'),
    effects: only('job', 'run'),
    where: ({ effect }, opening) =>
      SAYS_LESS.has(effect) &&
      opening.form.form !== 'gerund' &&
      isExecuted(opening) &&
      opening.things.some(({ word, head }) => head && GOES_ON.test(word)),
  },
  // `preview_script`, "Runs code that is not saved"
  {
    verbs: oneOf('run execute evaluate'),
    effects: only('run'),
    where: (act, opening) => act.effect === 'read' && TRIES.test(act.verb) && isCode(opening),
  },
  // `detect_switch`, "Turns detection on or off"
  {
    verbs: oneOf('turn_on turn_off switch_on switch_off'),
    effects: only('job', 'device', 'update'),
    where: (act, opening) => act.effect === 'read' && opensSentence(opening),
  },
  // `show_card`, "Opens the card in the app": it is shown on a screen, and not to the caller.
  {
    verbs: oneOf('open'),
    effects: only('session', 'job', 'device'),
    where: (act) => act.effect === 'read' && SHOWS.test(act.verb),
  },
  // `preview_site`, "Starts a development server"
  {
    verbs: oneOf('start launch run boot'),
    effects: only('job', 'run'),
    where: (act, { things }) =>
      act.verb === 'preview' && things.some(({ word, head }) => head && /(?:^|_)servers?$/.test(word)),
  },
];
