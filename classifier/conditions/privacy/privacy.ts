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
  names,
  opens,
  placesOf,
  speaksOf,
  thingsOf,
} from '../select.ts';
import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { NounClass } from '../../reading/words/lexicon.ts';
import { ofLast } from '../../reading/words/memo.ts';
import { RECORDED, recordedThings } from './recordings.ts';
import { TRAFFIC, capturedTraffic } from './captured-traffic.ts';
import { isCounted } from './counted.ts';
import { isOneself } from './oneself.ts';
import { PHOTOS, ownPhotos } from './own-photos.ts';
import { ON_SCREEN, ownScreen } from './own-screen.ts';
import { statedSecrets } from '../secrets/stated-secrets.ts';
import { listedItems } from '../secrets/vault.ts';
import { textAt, type Place } from '../../reading/words/place.ts';
import { isOfPapers, scannedPapers } from './scanned-papers.ts';
import { SOMEBODY_SAID, asksOfSomebody, countsMoney, tellsOfSomebody, toldOfOne } from './one-person.ts';
import { isPublic, isShop, ownMoney, shopFigures, takings, unlessPublic } from './own-money.ts';
import { mayTellHoldings, toldHoldings } from './told-holdings.ts';
import { PERSONAL, boughtThings, personalThings, privateThings } from './personal-things.ts';
import { peopleIn } from './people-read.ts';
import { holdsPeople } from './people-systems.ts';
import { inWorkspace, isTechnical } from './technical-products.ts';

/** Why what a tool returns is confidential: the strongest reason only, so that one fact is not counted twice. */
export type Privacy = 'records' | 'bills' | 'holdings' | 'people' | 'system' | 'mention';

export interface PrivateReading {
  readonly why: Privacy;
  readonly places: readonly Place[];
}

/** Whether a tool returns confidential content, and where that is seen; null where nothing says so. Several rules ask. */
export const privateReading: (features: Features) => PrivateReading | null = ofLast(readPrivacy);

function readPrivacy(features: Features): PrivateReading | null {
  if (!mayReturn(features)) return null;
  let acts: readonly Act[] | null | undefined;
  for (const { why, isPossible, seen } of REASONS) {
    if (!isPossible(features)) continue;
    acts ??= actsThatReturn(features);
    if (acts === null) return null;
    const places = seen(features, acts);
    if (places.length > 0) return { why, places };
  }
  return null;
}

/** "Revenue by month": without a verb it is named after what it returns. */
const mayReturn = (features: Features): boolean => leads(features, ['none', ...READING]);

/** The acts by which a tool returns what somebody keeps; null where it returns nothing of the kind, whatever it speaks of. */
function actsThatReturn(features: Features): readonly Act[] | null {
  // What returns a key with the rest is judged by the key.
  if (statedSecrets(features).length > 0) return null;
  const reading = leadingActs(features, READING);
  // `validate_email`, "Checks whether an address can receive mail"
  const made = reading.find(({ from, verb }) => from === 'name' && MAKES.has(verb));
  // `echo`, in whatever words it is described
  const acts = reading.filter(
    ({ verb }) => !MAKES.has(verb) && !(made !== undefined && (verb === 'check' || made.verb === 'echo')),
  );
  // Types, fields and settings are about data, not data.
  const isOfData = headsOf(acts, 'structure').some((head) => !tellsOfSomebody(head, acts) && !countsMoney(acts));
  return acts.some(looksAfterItself) || (isOfData && !asksOfSomebody(features) && shopFigures(features).length === 0)
    ? null
    : acts;
}

/** Whether the server is up, and how far a job of it has come. */
const looksAfterItself = ({ verb, things }: Act): boolean =>
  things.some(({ head, word }) => head && ((verb === 'check' && word === 'health') || OF_ITSELF.has(word)));

const OF_ITSELF = new Set('healthcheck healthchecks health_check health_checks import imports'.split(' '));

/** What works on what the caller gives or says, or only counts: nothing that is kept is returned. */
const MAKES = new Set(
  'send post create build construct compose make validate verify format render encode decode convert calculate compute estimate greet demonstrate illustrate simulate count test explain translate echo ask elicit encrypt compress merge split combine redact'.split(
    ' ',
  ),
);

interface Reason {
  readonly why: Privacy;
  /** Whether the definition is of what can show it, by single words. That is rare, so that it is asked before anything else. */
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
    isPossible: (features) => speaksOfRecords(features) && !isCounted(features),
    seen: (features, acts) =>
      placesOf([
        ...privateThings(acts),
        ...ownScreen(features, acts),
        ...recordedThings(features, acts),
        ...ownPhotos(features, acts),
        ...scannedPapers(features, acts),
        ...capturedTraffic(features, acts),
        ...listedItems(features, acts),
        ...personalThings(features, acts),
        ...boughtThings(features, acts),
      ]),
  },
  { why: 'records', isPossible: (features) => opens(features, SOMEBODY_SAID) && returns(features), seen: toldOfOne },
  {
    why: 'holdings',
    isPossible: speaks('holdings'),
    seen: (features, acts) => unlessPublic(features, ownMoney(features, acts)),
  },
  { why: 'holdings', isPossible: (features) => mayTellHoldings(features) && returns(features), seen: toldHoldings },
  { why: 'holdings', isPossible: (features) => takings(features).length > 0 && keepsBooks(features), seen: takings },
  { why: 'holdings', isPossible: isShop, seen: shopFigures },
  {
    why: 'people',
    isPossible: speaks('people'),
    seen: (features, acts) => (tellLittle(features) || isOfAgent(features) ? [] : placesOf(acts.flatMap(peopleIn))),
  },
  {
    why: 'system',
    isPossible: (features) => inDomain(features, 'crm', 'hr', 'health', 'accounting', 'payments'),
    // On a chain anybody reads what an address holds.
    seen: (features, acts) =>
      holdsPeople(features, acts) && !(inDomain(features, 'blockchain') && isPublic(features).length > 0)
        ? placesOf(acts)
        : [],
  },
  {
    why: 'system',
    isPossible: (features) =>
      inDomain(features, 'crm', 'hr', 'health', 'accounting', 'payments', 'marketing', 'commerce') &&
      asksOfSomebody(features),
    // Codes, tags and types, too, where they are one customer's.
    seen: (_, acts) => placesOf(acts),
  },
  { why: 'mention', isPossible: (features) => mentioned(features).length > 0, seen: mentioned },
];

/** Whether anything is read at all. */
const returns = ({ effects }: Features): boolean => effects.includes('read');

/** Whether anything is spoken of that can be a record of somebody, or the product keeps nothing else. */
const speaksOfRecords = (features: Features): boolean =>
  speaksOf(features, 'private') ||
  speaksOf(features, 'personal') ||
  speaksOf(features, 'maybe-personal') ||
  features.originClasses.includes('private') ||
  names(features, RECORDS) ||
  inDomain(features, 'identity', 'secrets', 'commerce') ||
  isOfPapers(features);

/** What a condition asks for by the noun itself. */
const RECORDS: ReadonlySet<string> = new Set([...PERSONAL, ...ON_SCREEN, ...RECORDED, ...PHOTOS, ...TRAFFIC]);

/** Later sentences list what is returned beside it, and warn. */
function mentioned(features: Features): readonly Place[] {
  const named = mentions(features, 'private').filter((place) => !/^(?:inbox|mailbox)/i.test(textAt(place)));
  return [...named, ...saidPrivate(features)];
}

function saidPrivate(features: Features): readonly Place[] {
  const said = earlyCues(features, 1, 'private-content', 'own-money');
  return said.length > 0 && isTechnical(features) ? [] : said;
}

function speaks(wanted: NounClass): Reason['isPossible'] {
  return (features) => speaksOf(features, wanted);
}

/** Whose users log in to what somebody else has built on it. */
const BACKENDS = /^(?:firebase|supabase|appwrite|pocketbase|nhost|parse|backendless)$/;

/** A name in a workspace, unless only administrators may see it; and whose token the agent uses, which it has already. */
const tellLittle = (features: Features): boolean =>
  (inWorkspace(features) && !hasUsersOfOthers(features) && earlyCues(features, 3, 'admins-only').length === 0) ||
  (isOneself(features) && !inDomain(features, 'health'));

/** The profile of an agent that is a program, where none answers customers. */
const isOfAgent = (features: Features): boolean =>
  nameSays(features, 'agent agents').length > 0 && !inDomain(features, 'crm', 'hr', 'telephony', 'commerce');

const hasUsersOfOthers = ({ productWords }: Features): boolean => [...productWords].some((word) => BACKENDS.test(word));

/** The places for one reason, if it is the strongest. */
export function privatePlaces(features: Features, why: Privacy): readonly Place[] {
  if (!mayReturn(features) || !REASONS.some((reason) => reason.why === why && reason.isPossible(features))) return [];
  const found = privateReading(features);
  return found?.why === why ? found.places : [];
}
