import {
  READING,
  earlyCues,
  headsNamed,
  headsOf,
  inDomain,
  leadingActs,
  leads,
  mentions,
  nameSays,
  placesOf,
  speaksOf,
  thingsOf,
} from './select.ts';
import type { Act } from '../reading/act.ts';
import type { Features } from '../reading/features.ts';
import type { NounClass } from '../reading/lexicon.ts';
import { ofLast } from '../reading/memo.ts';
import type { Thing } from '../reading/nouns.ts';
import { recordedThings } from './recordings.ts';
import { statedSecrets } from './stated-secrets.ts';
import { listedItems } from './vault.ts';
import { keyPlace, type Parameter } from '../reading/parameters.ts';
import { textAt, type Place } from '../reading/place.ts';
import { placeOf, type Word } from '../reading/words.ts';

/** Why what a tool returns is confidential: the strongest reason only, so that one fact is not counted twice. */
export type Privacy = 'records' | 'bills' | 'holdings' | 'people' | 'system' | 'mention';

export interface PrivateReading {
  readonly why: Privacy;
  readonly places: readonly Place[];
}

/** Whether a tool returns confidential content, and where that is seen; null where nothing says so. Several rules ask. */
export const privateReading: (features: Features) => PrivateReading | null = ofLast(readPrivacy);

function readPrivacy(features: Features): PrivateReading | null {
  // What returns a key with the rest is judged by the key.
  // "Revenue by month": without a verb it is named after what it returns.
  if ((features.lead !== null && !leads(features, READING)) || statedSecrets(features).length > 0) return null;
  const reading = leadingActs(features, READING);
  // `validate_email`, "Checks whether an address can receive mail"
  const isTried = reading.some(({ from, verb }) => from === 'name' && MAKES.has(verb));
  const acts = reading.filter(({ verb }) => !MAKES.has(verb) && !(isTried && verb === 'check'));
  // Types, fields and settings are about data, not data.
  const isOfData = headsOf(acts, 'structure').some((head) => !tellsOfSomebody(head, acts));
  if (acts.some(looksAfterItself) || (isOfData && !asksOfSomebody(features))) return null;
  for (const { why, isPossible, seen } of REASONS) {
    if (!isPossible(features)) continue;
    const places = seen(features, acts);
    if (places.length > 0) return { why, places };
  }
  return null;
}

/** Whether the server is up, and how far a job of it has come. */
const looksAfterItself = ({ verb, things }: Act): boolean =>
  things.some(({ head, word }) => head && ((verb === 'check' && word === 'health') || OF_ITSELF.has(word)));

const OF_ITSELF = new Set('healthcheck healthchecks health_check health_checks import imports'.split(' '));

/** How somebody does: "the scores of a student". */
const tellsOfSomebody = ({ word }: Thing, acts: readonly Act[]): boolean =>
  /^(?:scores?|availability|calendar)$/.test(word) &&
  acts.some(({ things, origin }) => [...things, ...origin].some((thing) => SOMEBODY.test(thing.word)));

const SOMEBODY =
  /^(?:student|learner|pupil|patient|employee|candidate|applicant|customer|borrower|tenant|staff|team)(?:s|'s|_[a-z]+)?$/;

/** What works on what the caller gives or says, or only counts: nothing that is kept is returned. */
const MAKES = new Set(
  'build construct compose make validate verify format render encode decode convert calculate compute estimate greet demonstrate illustrate simulate count test explain translate echo ask elicit'.split(
    ' ',
  ),
);

interface Reason {
  readonly why: Privacy;
  /** Whether the definition is of what can show it. That is rare, so that it is asked before anything else. */
  readonly isPossible: (features: Features) => boolean;
  readonly seen: (features: Features, acts: readonly Act[]) => readonly Place[];
}

const keepsBooks = (features: Features): boolean => inDomain(features, 'crm', 'accounting', 'commerce', 'payments');

/** Where each reason is seen, the strongest first. */
const REASONS: readonly Reason[] = [
  {
    why: 'bills',
    isPossible: speaks('bills'),
    seen: (features, acts) => unlessPublic(features, thingsOf(acts, 'bills')),
  },
  {
    why: 'bills',
    isPossible: (features) => nameSays(features, 'billing').length > 0,
    // What one pays for by the month
    seen: (_, acts) => placesOf(headsNamed(acts, /^subscriptions?$/)),
  },
  {
    why: 'records',
    isPossible: ({ effects }) => effects.includes('read'),
    seen: (features, acts) =>
      placesOf([
        ...privateThings(acts),
        ...ownScreen(features, acts),
        ...recordedThings(features, acts),
        ...listedItems(features, acts),
        ...personalThings(features, acts),
      ]),
  },
  { why: 'records', isPossible: ({ effects }) => effects.includes('read'), seen: toldOfOne },
  {
    why: 'holdings',
    isPossible: speaks('holdings'),
    seen: (features, acts) => unlessPublic(features, ownMoney(features, acts)),
  },
  { why: 'holdings', isPossible: keepsBooks, seen: (features) => takings(features) },
  {
    why: 'people',
    isPossible: speaks('people'),
    seen: (features, acts) => (tellLittle(features) ? [] : placesOf(headsOf(acts, 'people'))),
  },
  {
    why: 'system',
    isPossible: (features) => inDomain(features, 'crm', 'hr', 'health', 'accounting', 'payments'),
    seen: (features, acts) => (holdsPeople(features, acts) ? placesOf(acts) : []),
  },
  {
    why: 'system',
    isPossible: (features) =>
      inDomain(features, 'crm', 'hr', 'health', 'accounting', 'payments', 'marketing', 'commerce'),
    // Codes, tags and types, too, where they are one customer's.
    seen: (features, acts) => (asksOfSomebody(features) ? placesOf(acts) : []),
  },
  {
    why: 'mention',
    isPossible: () => true,
    // Later sentences list what is returned beside it, and warn.
    seen: (features) => [
      ...mentions(features, 'private').filter((place) => !/^(?:inbox|mailbox)/i.test(textAt(place))),
      ...saidPrivate(features),
    ],
  },
];

function saidPrivate(features: Features): readonly Place[] {
  const said = earlyCues(features, 1, 'private-content', 'own-money');
  return said.length > 0 && isTechnical(features) ? [] : said;
}

function speaks(wanted: NounClass): Reason['isPossible'] {
  return (features) => speaksOf(features, wanted);
}

/** What is personal wherever it stands, also "a picture from the webcam"; a list of mailboxes is no mail, and one of contact lists no contact. */
function privateThings(acts: readonly Act[]): Thing[] {
  const found: Thing[] = [];
  for (const { verb, things, origin } of acts)
    for (const thing of origin.length === 0 ? things : [...things, ...origin]) {
      const { word, head, classes } = thing;
      const isPrivate = classes.has('private') && !(verb === 'list' && ARE_NONE.test(word));
      if (isPrivate || (head && word === 'gmail')) found.push(thing);
    }
  return found;
}

const ARE_NONE = /^(?:inboxes|mailboxes|contact_lists)$/;

/** "Visits of a guest" are told of one person, in whatever product; "fields of a guest" are not. */
function toldOfOne(features: Features, acts: readonly Act[]): readonly Place[] {
  const { description } = features;
  const one = headsOf(acts, 'structure').length > 0 ? undefined : oneAsked(features, PERSONS);
  return one === undefined || description === null ? [] : [placeOf(description, one)];
}

const PERSONS = new Set(
  'student learner pupil patient employee candidate applicant customer borrower guest resident donor attendee passenger subscriber policyholder respondent'.split(
    ' ',
  ),
);

/** A picture of all that somebody has open, not of one page or of an emulator. */
const ownScreen = (features: Features, acts: readonly Act[]): Thing[] =>
  acts.flatMap(({ verb, things }) =>
    things.filter(
      ({ word, head }) =>
        head &&
        (word === 'screenshot' || (verb === 'capture' && word === 'screen')) &&
        !inDomain(features, 'browser') &&
        (features.opening.some(({ text }) => ALL_OPEN.test(text)) ||
          features.words.some((text) => ALL_OPEN.test(text)) ||
          [...features.productWords].some((text) => ALL_OPEN.test(text))),
    ),
  );

const ALL_OPEN = /^(?:desktop|windows|computer|monitors?|displays?|entire|whole)$/;

/** What nobody asks of others. */
const OWN = /^(?:portfolio|wallet_balance|spending)/;

const unlessPublic = (features: Features, things: readonly Thing[]): readonly Place[] => {
  // Patents are in a register, and bills of a parliament in its gazette.
  if (things.length === 0 || features.opening.some(({ text }) => REGISTERED.test(text))) return [];
  if (isPublic(features).length === 0) return placesOf(things);
  // A market is open to all, a portfolio on it is somebody's.
  const asked = askedInPublic(features);
  if (asked.length === 0) return placesOf(things.filter(({ word }) => OWN.test(word)));
  // "Open positions, by symbol": a broker shows nobody's but the caller's own.
  const isTraded =
    inDomain(features, 'exchange') && asked.every(({ words }) => words.some((word) => TRADED.test(word)));
  return isTraded ? placesOf(things.filter(({ word }) => /^(?:open_)?(?:positions?|orders?)$/.test(word))) : [];
};

const REGISTERED =
  /^(?:patents?|trademarks?|parliament|parliamentary|senate|congress|legislature|legislative|gazette)$/;

const TRADED = /^(?:symbols?|tickers?|pair)$/;

/** Products whose messages and records are a program's. */
const isTechnical = (features: Features): boolean =>
  inDomain(
    features,
    'observability',
    'source-control',
    'database',
    'cloud',
    'docs',
    'canvas',
    'browser',
    'testing',
    'ci',
    'editor',
    'streaming',
    'network',
  );

/** Where users are colleagues, players or rows, a list of them says little. */
const inWorkspace = (features: Features): boolean =>
  isTechnical(features) || inDomain(features, 'project-management', 'chat', 'data', 'blockchain', 'exchange');

/** A name in a workspace, unless only administrators may see it; and whose token the agent uses, which it has already. */
const tellLittle = (features: Features): boolean =>
  (inWorkspace(features) && earlyCues(features, 3, 'admins-only').length === 0) ||
  (nameSays(features, 'whoami me myself self current authenticated').length > 0 && !inDomain(features, 'health'));

/** "The tags of a given subscriber", "QR codes for a specific payment": what one customer has or does. */
const asksOfSomebody = (features: Features): boolean => oneAsked(features, ONE_OF_THEM) !== undefined;

/** The word that says of whom something is asked, among some. */
function oneAsked({ opening }: Features, them: ReadonlySet<string>): Word | undefined {
  for (let at = 0; at < opening.length; at += 1) {
    const { text } = opening[at] ?? {};
    if (text !== 'for' && text !== 'of') continue;
    const first = opening.slice(at + 1, at + 5).findIndex((word) => !BEFORE_ONE.has(word.text));
    const one = first > 0 ? opening[at + 1 + first] : undefined;
    if (one !== undefined && them.has(one.text)) return one;
  }
  return undefined;
}

const BEFORE_ONE = new Set(
  'a an the this one each given single specific specified particular multiple several'.split(' '),
);
const ONE_OF_THEM = new Set(
  'contact contacts customer customers subscriber subscribers employee employees patient patients lead leads client clients candidate candidates guest guests payment payments order orders'.split(
    ' ',
  ),
);

/** What a business takes, where its own books are kept: of others it is published. */
const takings = (features: Features): readonly Place[] =>
  nameSays(features, 'calculate compute estimate simulate forecast').length > 0
    ? []
    : nameSays(features, 'revenue profit margin turnover kpi mrr arr');

/** What one holds: the thing itself, or a portfolio wherever it stands ("portfolio value"). */
const ownMoney = (features: Features, acts: readonly Act[]): Thing[] => [
  ...headsOf(acts, 'holdings').filter(({ word }) => !isOtherwise(features, word)),
  ...thingsOf(acts, 'holdings').filter(({ word, head }) => !head && /^portfolio/.test(word)),
  ...acts.flatMap(({ things }) =>
    things.filter(
      ({ word }, index) => /^(?:order|payment|refund|transfer)$/.test(word) && things[index + 1]?.word === 'status',
    ),
  ),
];

/**
 * Of a database, a monitor or a program a transaction is a unit of work; of a pointer, a ship or a player a position is
 * where it is; and a budget of a cloud or a campaign is a setting.
 */
const isOtherwise = (features: Features, word: string): boolean =>
  (/^transactions?$/.test(word) && isTechnical(features)) ||
  (/^budgets?$/.test(word) && (isTechnical(features) || inDomain(features, 'advertising', 'marketing', 'data'))) ||
  (/^positions?$/.test(word) && isPlaced(features) && !inDomain(features, 'exchange', 'blockchain'));

const isPlaced = ({ nounClasses, originClasses, opening }: Features): boolean =>
  nounClasses.includes('placed') ||
  originClasses.includes('placed') ||
  // "Position of the camera": without a verb nothing is taken out of anything.
  opening.some(({ known }) => known.nouns.has('placed'));

/**
 * "Message" is personal unless the product is a technical one, whose messages are a program's; "call" only where people
 * call, and "health" only where it is not a server's.
 */
function personalThings(features: Features, acts: readonly Act[]): Thing[] {
  const [personal, maybe] = [thingsOf(acts, 'personal'), thingsOf(acts, 'maybe-personal')];
  if (personal.length === 0 && maybe.length === 0) return [];
  const amongPeople = inDomain(
    features,
    'mail',
    'chat',
    'telephony',
    'social',
    'crm',
    'hr',
    'health',
    'calendar',
    'education',
  );
  return [
    ...(amongPeople || !isTechnical(features)
      ? personal.filter(({ word }) => amongPeople || !inDomain(features, 'data') || !HELD_IN_PUBLIC.test(word))
      : []),
    ...(amongPeople ? maybe.filter(({ word }) => word !== 'health' || inDomain(features, 'health')) : []),
  ];
}

/** Of a parliament, a league or a company that everybody may look up. */
const HELD_IN_PUBLIC = /^(?:meetings?|persons?|people|attendances?)$/;

/** The places for one reason, if it is the strongest. */
export function privatePlaces(features: Features, why: Privacy): readonly Place[] {
  if (!REASONS.some((reason) => reason.why === why && reason.isPossible(features))) return [];
  const found = privateReading(features);
  return found?.why === why ? found.places : [];
}

/** Whether what is read of a system of customers, staff, patients or accounts are records rather than code or settings. */
const holdsPeople = (features: Features, acts: readonly Act[]): boolean =>
  thingsOf(acts, 'technical').length === 0 &&
  thingsOf(acts, 'query-language').length === 0 &&
  (!speaksOf(features, 'docs') || isRecord(acts)) &&
  !acts.some(({ things }) =>
    things.some(
      ({ word, head }) => (head && OF_NOBODY.has(word)) || /^(?:simulat(?:ions?|ed)|stock|inventory)$/.test(word),
    ),
  );

/** A "doc" of a business system is an order, a customer or a slip. */
const isRecord = (acts: readonly Act[]): boolean => thingsOf(acts, 'docs').every(({ word }) => word === 'doc');

/** What such a system keeps for everybody: a food, an exercise, what is for sale and for how much, how it is set up. */
const OF_NOBODY = new Set(
  [
    'product products food foods ingredient ingredients recipe recipes exercise exercises routine',
    'routines meter meters addon add_on addons add_ons discount discounts coupon coupons brand brands',
    'inventory countries currencies cryptocurrency cryptocurrencies feature features option options',
    'reason reasons stage stages interest interests keyword keywords job jobs opening openings posting',
    'postings simulation simulations run runs template templates folder folders knowledgebase',
    'knowledge_base knowledgebases knowledge_bases article articles blog blogs author authors slug slugs',
    'workflow workflows automation automations trigger triggers sequence sequences cadence cadences macro',
    'macros funnel funnels form forms survey surveys quiz quizzes campaign campaigns agent agents',
    'assistant assistants bot bots model models prompt prompts tool tools action actions integration',
    'integrations connector connectors endpoint endpoints path paths route routes zone zones warehouse',
    'warehouses website websites site sites page pages redirect redirects menu menus media pixel pixels',
    'conversion conversions queue queues board boards auth authentication config configuration snapshot',
    'snapshots value values dashboard dashboards work_order work_orders production_order production_orders',
    'manufacturing_order manufacturing_orders maintenance_order maintenance_orders bom boms list lists',
    'bracket brackets deadline deadlines guideline guidelines regulation regulations law laws statute statutes',
    'questionnaire questionnaires registry registries customization customizations error errors service services',
  ].flatMap((row) => row.split(' ')),
);

const PUBLIC_KEY =
  /^(?:address|addresses|symbol|symbols|ticker|tickers|coin|coins|pair|chain|block|isin|tokens|mint|slug|crypto|company|congress|chamber|legislature|gazette)$/;

/** Signs that what is read is public: asked by address or symbol, or on a chain or market that anyone can read. */
function isPublic(features: Features): readonly Place[] {
  // Where people pay, an address is where they live.
  const ofPeople = inDomain(features, 'payments', 'accounting', 'commerce', 'crm');
  const asked = features.parameters.filter(
    ({ words, depth }) =>
      depth < 2 && words.some((word) => PUBLIC_KEY.test(word) && !(ofPeople && /^address(?:es)?$/.test(word))),
  );
  const open = inDomain(features, 'blockchain', 'data') && !inDomain(features, 'exchange', 'payments', 'accounting');
  return [...asked.map(keyPlace), ...(open ? placesOf(leadingActs(features, READING)) : [])];
}

const askedInPublic = ({ parameters }: Features): readonly Parameter[] =>
  parameters.filter(({ words, depth }) => depth < 2 && words.some((word) => PUBLIC_KEY.test(word)));
