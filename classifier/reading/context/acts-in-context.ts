import type { Act } from '../acts/act.ts';
import { askedOf, type Asked } from '../acts/asked-of.ts';
import { oneOf } from '../words/one-of.ts';
import { addsPackage } from './added-package.ts';
import { isSentAtOnce, letsIn, ordersGoods, reblogs, startsBilling, takesHeldMoney } from './bought.ts';
import { changesNothing, onlyProposes, sendsNothing } from './changes-nothing.ts';
import { CHOOSES, choosesById, settles } from './chosen.ts';
import { confirmsWhatIs, confirmsWhatWas, provesWhoOneIs, testsWhetherSo } from './confirmed.ts';
import type { Context } from './context.ts';
import { CATEGORY_OF, EFFECTS, type Effect } from '../words/effect.ts';
import { EXPORTS, FILLS_FOLDERS, goesPublic, goesToFolder, goesToPath } from './exported.ts';
import {
  HANDS_OVER,
  RUNS_TEXT,
  appliesSql,
  fetchesAnyhow,
  handsOverCode,
  isFreeRequest,
  runsChecks,
  runsCommand,
  runsText,
} from './given-to-run.ts';
import { TAKES_BACK, isGrantedAsWell } from './granted-as-well.ts';
import {
  TRANSFORMS,
  WORKS_ON,
  isOfGivenText,
  onlyTransforms,
  processesGiven,
  worksOnGivenText,
} from './handed-over.ts';
import { keepsGiven, keepsValue, reportsGiven, tracksGiven } from './handed-in.ts';
import { controls, headsActions } from './its-actions.ts';
import { LOOKS, scansTarget } from './live-scan.ts';
import { WATCHES, keepsWatch } from './kept-watch.ts';
import {
  PUTS_BACK,
  isBlackedOut,
  isHungUp,
  isKept,
  isLetGo,
  isLost,
  isLostForGood,
  isPutOver,
} from './lost-or-kept.ts';
import { isMadeInside, isWrittenWhereTold } from './made-where-told.ts';
import { goesOnChain, launchesToken, signsByWallet } from './on-chain.ts';
import { ENTERS, entersBooking } from './own-desk.ts';
import { opensToNetwork } from './opened-port.ts';
import { pointsAtCode } from './pointed-at.ts';
import {
  PUTS,
  asksForWork,
  asksToAct,
  asksModel,
  callsModel,
  putsAgentToWork,
  putsInQueue,
  queuesWork,
  runsLater,
} from './put-to-work.ts';
import { OPENS, opensInProgram } from './running-program.ts';
import { addsNumbers, addsToRecord } from './sums.ts';
import { TYPES, isTypedIntoShell } from './typed-into.ts';

/** An effect that the rest of a definition gives to an act, whatever its verb says; null: the one that the name has. */
interface Change extends Asked {
  readonly becomes: Effect | null;
  readonly where: (act: Act, context: Context) => boolean;
}

/** Acts with the effects that the rest of the definition gives them: "execute" with a query runs whatever that says. */
export const actsInContext = (context: Context): Act[] =>
  context.stated.map((act) => {
    for (const { becomes, where } of changesOf(act.verb, act.effect))
      if (where(act, context)) return { ...act, effect: becomes ?? context.named[0]?.effect ?? act.effect };
    return act;
  });

const effects = (...some: readonly Effect[]): ReadonlySet<Effect> => new Set(some);
const READ = effects('read');
const CREATED = effects('create');
const NOT_READ = new Set(EFFECTS.filter((effect) => CATEGORY_OF[effect] !== 'Read'));
const WRITTEN = new Set(EFFECTS.filter((effect) => CATEGORY_OF[effect] === 'Write'));
const CHANGED = new Set(EFFECTS.filter((effect) => WRITTEN.has(effect) || CATEGORY_OF[effect] === 'Destructive'));

/** `git_pull`; "Pulls from the remote" */
const isPulled = ({ things }: Act, { stated, texts: [named] }: Context): boolean =>
  things.every(({ word }) => word === 'git') && (stated.some(isFromRemote) || named.some(({ text }) => text === 'git'));

const isFromRemote = ({ verb, things, origin }: Act): boolean =>
  verb === 'pull' && things.length === 0 && origin.some(({ word, head }) => head && REMOTE.test(word));

const REMOTE = /(?:^|_)(?:remotes?|upstream|repos?|repository|repositories)$/;

/** `store_handoff`, "Captures the state of a project": what is captured stays. */
const isNamedKeeping = ({ from }: Act, { named: [named] }: Context): boolean =>
  from === 'sentence' && named?.effect === 'create' && KEEPING.has(named.verb);

const KEEPING = oneOf('store save record log remember persist add create write');

/** `modify_booking`, "Previews the change", `cleanup_data`, "Scans the disk": the same call makes it, once it takes a word that confirms. */
const isConfirmed = ({ from }: Act, { named: [named], parameters }: Context): boolean =>
  from === 'sentence' &&
  named !== undefined &&
  named.effect !== 'any' &&
  NOT_READ.has(named.effect) &&
  parameters.some(({ role }) => role === 'confirm');

/** "Upgrades a cluster" to a tier that the caller chooses: it costs more from then on. */
const changesTier = (_: Act, { parameters }: Context): boolean =>
  parameters.some(({ words, depth }) => depth < 2 && words.some((word) => word === 'tier' || word === 'plan'));

/** "Stops the environment and cleans it up": what it held while it ran. */
const endsWhatRuns = ({ things }: Act, { named: [named] }: Context): boolean =>
  named?.effect === 'job' && ENDS.has(named.verb) && things.every(({ word, head }) => !head || HELD.test(word));

const HELD = /(?:^|_| )(?:it|up|environments?|sandbox|sandboxes|sessions?|process|processes|resources|files)$/;

const ENDS = oneOf('stop end close shutdown shut_down');

/** `set_project`, "Sets the project that later calls work on" */
const isForLater = ({ from }: Act, context: Context): boolean =>
  (from === 'name' || from === 'sentence') && isSaidEarly(context, 'later-calls');

/** `posts`, "View and manage posts": where nothing else is said, and no command is taken, they can be changed. */
const isAllThatIsSaid = (act: Act, { stated, parameters }: Context): boolean =>
  act.from === 'sentence' &&
  stated.every(
    (other) => other === act || other.from === 'later' || (other.from === 'name' && other.verb === act.verb),
  ) &&
  !parameters.some(({ role }) => role === 'command');

/** A query that may be "SELECT, INSERT or UPDATE", a pipeline that may end in "$merge and $out" */
const changesData = (_: Act, context: Context): boolean =>
  isSaidEarly(context, 'dml') &&
  context.parameters.some(({ role, name }) => role === 'query' || role === 'sql' || name === 'pipeline');

/** Whether one of the first sentences says so. */
const isSaidEarly = ({ cues }: Context, cue: 'later-calls' | 'dml'): boolean =>
  cues.get(cue)?.some(({ negated, sentence }) => !negated && sentence < 3) === true;

/** `initialize` with a token: what is set up is the connection that it is good for. */
const logsIn = ({ things }: Act, { parameters }: Context): boolean =>
  things.every(({ word, head }) => !head || /^(?:api|client|connection|connector|sdk|services?|session)$/.test(word)) &&
  parameters.some(({ role, depth }) => depth === 0 && role === 'secret');

/** "Makes a request. Only GET requests are allowed." */
const onlyGets = ({ things }: Act, { cues }: Context): boolean =>
  things.some(({ word, head }) => head && /(?:^|_| )(?:requests?|calls?)$/.test(word)) &&
  cues.get('only-gets')?.some(({ negated }) => !negated) === true;

/** `test_contact_point`, `notification_testSlackConnection`: somebody is told that this is a test. */
const isTrialMessage = ({ things, origin }: Act): boolean => things.some(isNotifier) || origin.some(isNotifier);

const isNotifier = ({ word, head }: Act['things'][number]): boolean =>
  head && /^(?:notifications?|notifiers?|contact_points?|(?:alert|notification)_channels?)$/.test(word);

/** "Asks a question" with its title and its text: it is put up for others. */
const postsQuestion = (_: Act, { stated, parameters }: Context): boolean =>
  stated.some(({ verb, things }) => verb === 'ask' && things.some(({ word, head }) => head && word === 'question')) &&
  parameters.some(({ depth, words }) => depth === 0 && words.join() === 'title') &&
  parameters.some(({ depth, words }) => depth === 0 && /^(?:body|text|content|description)$/.test(words.join()));

/** What an act can become. The first that holds counts. */
const changesOf = askedOf<Change>([
  { effects: effects('update', 'delete', 'any'), becomes: 'read', where: changesNothing },
  { verbs: oneOf('call invoke execute query'), effects: effects('run'), becomes: 'read', where: sendsNothing },
  { verbs: oneOf('propose'), effects: CREATED, becomes: 'read', where: onlyProposes },
  { verbs: oneOf('pull'), becomes: 'update', where: isPulled },
  { verbs: oneOf('clean clean_up'), effects: effects('delete'), becomes: 'job', where: endsWhatRuns },
  { verbs: oneOf('write alter edit modify'), becomes: 'any', where: headsActions },
  // Not "hide" and "dismiss", which take away nothing but the sight of it.
  {
    verbs: oneOf('archive trash softdelete close deactivate disable take_down take_offline'),
    effects: effects('shelve'),
    becomes: 'delete',
    where: isLost,
  },
  {
    verbs: oneOf(
      'mask redact anonymize anonymise pseudonymize pseudonymise scramble obfuscate scrub blank compact trim strip',
    ),
    effects: effects('read', 'update'),
    becomes: 'delete',
    where: isLostForGood,
  },
  { verbs: oneOf('redact'), effects: READ, becomes: 'delete', where: isBlackedOut },
  { verbs: oneOf('drop'), effects: effects('delete'), becomes: 'device', where: isLetGo },
  { verbs: oneOf('clear'), effects: effects('delete'), becomes: 'session', where: isHungUp },
  { verbs: PUTS_BACK, effects: NOT_READ, becomes: 'delete', where: isPutOver },
  { verbs: TAKES_BACK, effects: effects('delete', 'revoke'), becomes: 'grant', where: isGrantedAsWell },
  { effects: effects('delete'), becomes: 'shelve', where: isKept },
  { effects: effects('send'), becomes: 'run', where: putsAgentToWork },
  { effects: effects('send'), becomes: 'create', where: putsInQueue },
  { verbs: oneOf('ask chat'), effects: READ, becomes: 'run', where: asksForWork },
  { verbs: oneOf('ask tell instruct'), effects: READ, becomes: 'run', where: asksToAct },
  { verbs: oneOf('manage'), effects: effects('any'), becomes: 'update', where: isAllThatIsSaid },
  {
    verbs: oneOf('make perform send call issue execute'),
    effects: effects('run', 'any', 'job'),
    becomes: 'read',
    where: onlyGets,
  },
  { verbs: oneOf('confirm'), effects: effects('pay', 'bill'), becomes: 'update', where: confirmsWhatWas },
  { verbs: oneOf('confirm'), effects: effects('update'), becomes: 'read', where: confirmsWhatIs },
  { verbs: oneOf('test'), effects: effects('job'), becomes: 'read', where: testsWhetherSo },
  { effects: effects('send'), becomes: 'read', where: asksModel },
  { verbs: oneOf('call query invoke'), effects: effects('run'), becomes: 'read', where: callsModel },
  { verbs: oneOf('capture'), effects: READ, becomes: 'pay', where: takesHeldMoney },
  { verbs: oneOf('order'), effects: effects('any'), becomes: 'pay', where: ordersGoods },
  { verbs: oneOf('create start add'), effects: CREATED, becomes: 'bill', where: startsBilling },
  { verbs: oneOf('boost'), effects: effects('pay'), becomes: 'publish', where: reblogs },
  { verbs: oneOf('capture'), effects: READ, becomes: 'create', where: isNamedKeeping },
  { verbs: oneOf('preview scan show list check'), effects: READ, becomes: null, where: isConfirmed },
  { verbs: oneOf('upgrade downgrade'), effects: NOT_READ, becomes: 'bill', where: changesTier },
  { verbs: LOOKS, effects: effects('read', 'send'), becomes: 'job', where: scansTarget },
  { verbs: PUTS, effects: CREATED, becomes: 'job', where: queuesWork },
  { verbs: HANDS_OVER, effects: effects('create', 'send', 'device'), becomes: 'run', where: handsOverCode },
  { effects: effects('create', 'update'), becomes: 'job', where: runsLater },
  {
    verbs: oneOf('set switch change activate load'),
    effects: effects('update'),
    becomes: 'session',
    where: isForLater,
  },
  { verbs: CHOOSES, effects: READ, becomes: 'session', where: isForLater },
  { verbs: oneOf('set'), effects: effects('session'), becomes: 'update', where: keepsValue },
  { verbs: CHOOSES, effects: READ, becomes: 'update', where: choosesById },
  { verbs: oneOf('resolve'), effects: READ, becomes: 'update', where: settles },
  { verbs: EXPORTS, effects: READ, becomes: 'publish', where: goesPublic },
  { verbs: EXPORTS, effects: READ, becomes: 'create', where: goesToPath },
  { verbs: FILLS_FOLDERS, effects: effects('read', 'generate'), becomes: 'create', where: goesToFolder },
  { verbs: WATCHES, effects: READ, becomes: 'create', where: keepsWatch },
  { verbs: oneOf('ask'), effects: READ, becomes: 'create', where: postsQuestion },
  { verbs: oneOf('set change manage'), effects: effects('update', 'any'), becomes: 'job', where: controls },
  { verbs: oneOf('query aggregate run execute'), effects: READ, becomes: 'run', where: changesData },
  { verbs: ENTERS, effects: effects('pay'), becomes: 'create', where: entersBooking },
  { effects: new Set<Effect>([...WRITTEN, 'revoke']), becomes: 'pay', where: goesOnChain },
  { verbs: oneOf('hover'), effects: effects('device'), becomes: 'read', where: pointsAtCode },
  { verbs: oneOf('launch deploy'), effects: effects('run', 'job'), becomes: 'pay', where: launchesToken },
  { verbs: oneOf('sign'), effects: effects('update'), becomes: 'pay', where: signsByWallet },
  { effects: effects('invoice'), becomes: 'bill', where: isSentAtOnce },
  { verbs: oneOf('mint'), effects: effects('pay'), becomes: 'create', where: letsIn },
  { verbs: OPENS, effects: READ, becomes: 'session', where: opensInProgram },
  { verbs: oneOf('init initialize initialise'), effects: CREATED, becomes: 'session', where: logsIn },
  { verbs: oneOf('run execute'), effects: READ, becomes: 'run', where: runsChecks },
  { verbs: oneOf('run execute'), effects: READ, becomes: 'run', where: runsCommand },
  { verbs: RUNS_TEXT, becomes: 'run', where: runsText },
  { verbs: oneOf('apply import load'), becomes: 'run', where: appliesSql },
  { verbs: oneOf('show send make issue'), effects: effects('read', 'create'), becomes: 'run', where: isFreeRequest },
  { verbs: oneOf('fetch get request extract scrape'), effects: READ, becomes: 'run', where: fetchesAnyhow },
  { verbs: TYPES, effects: effects('create', 'device', 'send'), becomes: 'run', where: isTypedIntoShell },
  { verbs: oneOf('add'), effects: CREATED, becomes: 'install', where: addsPackage },
  { verbs: oneOf('add'), effects: READ, becomes: 'create', where: addsToRecord },
  { verbs: oneOf('add'), effects: CREATED, becomes: 'read', where: addsNumbers },
  { verbs: oneOf('open'), effects: effects('session'), becomes: 'grant', where: opensToNetwork },
  { verbs: oneOf('verify confirm prove'), effects: READ, becomes: 'update', where: provesWhoOneIs },
  {
    verbs: oneOf('convert render transcode extract decode decompress'),
    effects: READ,
    becomes: 'create',
    where: isWrittenWhereTold,
  },
  { verbs: oneOf('track'), effects: READ, becomes: 'create', where: tracksGiven },
  { verbs: oneOf('report'), effects: READ, becomes: 'create', where: reportsGiven },
  { verbs: oneOf('create add save'), effects: effects('read', 'generate'), becomes: 'create', where: keepsGiven },
  { effects: CHANGED, becomes: 'read', where: isOfGivenText },
  { verbs: WORKS_ON, effects: NOT_READ, becomes: 'generate', where: worksOnGivenText },
  { effects: effects('read', 'generate'), becomes: 'create', where: isMadeInside },
  { verbs: oneOf('test'), effects: READ, becomes: 'job', where: isTrialMessage },
  { verbs: TRANSFORMS, effects: CHANGED, becomes: 'generate', where: onlyTransforms },
  { verbs: oneOf('process'), effects: effects('any'), becomes: 'generate', where: processesGiven },
]);
