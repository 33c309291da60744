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
import { recordedThings } from './recordings.ts';
import { capturedTraffic } from './captured-traffic.ts';
import { isOneself } from './oneself.ts';
import { ownPhotos } from './own-photos.ts';
import { ownScreen } from './own-screen.ts';
import { statedSecrets } from './stated-secrets.ts';
import { listedItems } from './vault.ts';
import { textAt, type Place } from '../reading/place.ts';
import { scannedPapers } from './scanned-papers.ts';
import { asksOfSomebody, countsMoney, tellsOfSomebody, toldOfOne } from './one-person.ts';
import { isPublic, ownMoney, takings, unlessPublic } from './own-money.ts';
import { toldHoldings } from './told-holdings.ts';
import { boughtThings, personalThings, privateThings } from './personal-things.ts';
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
  // What returns a key with the rest is judged by the key.
  // "Revenue by month": without a verb it is named after what it returns.
  if ((features.lead !== null && !leads(features, READING)) || statedSecrets(features).length > 0) return null;
  const reading = leadingActs(features, READING);
  // `validate_email`, "Checks whether an address can receive mail"
  const isTried = reading.some(({ from, verb }) => from === 'name' && MAKES.has(verb));
  const acts = reading.filter(({ verb }) => !MAKES.has(verb) && !(isTried && verb === 'check'));
  // Types, fields and settings are about data, not data.
  const isOfData = headsOf(acts, 'structure').some((head) => !tellsOfSomebody(head, acts) && !countsMoney(acts));
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

/** What works on what the caller gives or says, or only counts: nothing that is kept is returned. */
const MAKES = new Set(
  'build construct compose make validate verify format render encode decode convert calculate compute estimate greet demonstrate illustrate simulate count test explain translate echo ask elicit encrypt compress merge split combine redact'.split(
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
        ...ownPhotos(features, acts),
        ...scannedPapers(features, acts),
        ...capturedTraffic(features, acts),
        ...listedItems(features, acts),
        ...personalThings(features, acts),
        ...boughtThings(features, acts),
      ]),
  },
  { why: 'records', isPossible: ({ effects }) => effects.includes('read'), seen: toldOfOne },
  {
    why: 'holdings',
    isPossible: speaks('holdings'),
    seen: (features, acts) => unlessPublic(features, ownMoney(features, acts)),
  },
  { why: 'holdings', isPossible: ({ effects }) => effects.includes('read'), seen: toldHoldings },
  { why: 'holdings', isPossible: keepsBooks, seen: (features) => takings(features) },
  {
    why: 'people',
    isPossible: speaks('people'),
    seen: (features, acts) => (tellLittle(features) ? [] : placesOf(acts.flatMap(peopleIn))),
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

/** Whose users log in to what somebody else has built on it. */
const BACKENDS = /^(?:firebase|supabase|appwrite|pocketbase|nhost|parse|backendless)$/;

/** A name in a workspace, unless only administrators may see it; and whose token the agent uses, which it has already. */
const tellLittle = (features: Features): boolean =>
  (inWorkspace(features) && !hasUsersOfOthers(features) && earlyCues(features, 3, 'admins-only').length === 0) ||
  (isOneself(features) && !inDomain(features, 'health'));

const hasUsersOfOthers = ({ productWords }: Features): boolean => [...productWords].some((word) => BACKENDS.test(word));

/** The places for one reason, if it is the strongest. */
export function privatePlaces(features: Features, why: Privacy): readonly Place[] {
  if (!REASONS.some((reason) => reason.why === why && reason.isPossible(features))) return [];
  const found = privateReading(features);
  return found?.why === why ? found.places : [];
}
