import { READING, earlyCues, headsOf, inDomain, leadingActs, leads, mentions, placesOf, thingsOf } from './select.ts';
import type { Act } from './act.ts';
import type { Features } from './features.ts';
import { ofLast } from './memo.ts';
import type { Thing } from './nouns.ts';
import { keyPlace } from './parameters.ts';
import type { Place } from './place.ts';

/** Why what a tool returns is confidential: the strongest reason only, so that one fact is not counted twice. */
export type Privacy = 'records' | 'bills' | 'holdings' | 'system' | 'mention';

export interface PrivateReading {
  readonly why: Privacy;
  readonly places: readonly Place[];
}

/** Whether a tool returns confidential content, and where that is seen; null where nothing says so. Six rules ask. */
export const privateReading: (features: Features) => PrivateReading | null = ofLast(readPrivacy);

function readPrivacy(features: Features): PrivateReading | null {
  if (!leads(features, READING)) return null;
  const acts = leadingActs(features, READING);
  // Types, fields and settings are about data, not data.
  if (headsOf(acts, 'structure').length > 0) return null;
  for (const [why, seen] of REASONS) {
    const places = seen(features, acts);
    if (places.length > 0) return { why, places };
  }
  return null;
}

/** Where each reason is seen, the strongest first. */
const REASONS: readonly (readonly [
  why: Privacy,
  seen: (features: Features, acts: readonly Act[]) => readonly Place[],
])[] = [
  ['bills', (features, acts) => unlessPublic(features, thingsOf(acts, 'bills'))],
  ['records', (features, acts) => placesOf([...thingsOf(acts, 'private'), ...personalThings(features, acts)])],
  ['holdings', (features, acts) => unlessPublic(features, ownMoney(acts))],
  ['system', (features, acts) => (holdsPeople(features, acts) ? placesOf(acts) : [])],
  [
    'mention',
    (features) => [
      ...mentions(features, 'private'),
      ...(isTechnical(features) ? [] : earlyCues(features, 3, 'private-content', 'own-money')),
    ],
  ],
];

const unlessPublic = (features: Features, things: readonly Thing[]): readonly Place[] =>
  things.length > 0 && isPublic(features).length > 0 ? [] : placesOf(things);

/** Products whose messages and records are a program's. */
const isTechnical = (features: Features): boolean =>
  inDomain(features, 'observability', 'source-control', 'database', 'cloud', 'docs', 'canvas', 'browser');

/** What one holds: the thing itself, or a portfolio wherever it stands ("portfolio value"). */
const ownMoney = (acts: readonly Act[]): Thing[] => [
  ...headsOf(acts, 'holdings'),
  ...thingsOf(acts, 'holdings').filter(({ word, head }) => !head && /^portfolio/.test(word)),
];

/**
 * "Message" is personal unless the product is a technical one, whose messages are a program's; "call" only where people
 * call, and "health" only where it is not a server's.
 */
function personalThings(features: Features, acts: readonly Act[]): Thing[] {
  const amongPeople = inDomain(features, 'mail', 'chat', 'telephony', 'social', 'crm', 'hr', 'health', 'calendar');
  return [
    ...(amongPeople || !isTechnical(features) ? thingsOf(acts, 'personal') : []),
    ...(amongPeople
      ? thingsOf(acts, 'maybe-personal').filter(({ word }) => word !== 'health' || inDomain(features, 'health'))
      : []),
  ];
}

/** The places for one reason, if it is the strongest. */
export function privatePlaces(features: Features, why: Privacy): readonly Place[] {
  const found = privateReading(features);
  return found?.why === why ? found.places : [];
}

/** Whether the server keeps records about people, and what is read are records rather than code or settings. */
const holdsPeople = (features: Features, acts: readonly Act[]): boolean =>
  inDomain(features, 'crm', 'hr', 'health', 'accounting') &&
  thingsOf(acts, 'technical').length === 0 &&
  !acts.some(({ things }) => things.some(({ word, head }) => head && OF_NOBODY.test(word)));

/** What such a system keeps for everybody: a food, an exercise, a plan of a training. */
const OF_NOBODY = /^(?:products?|foods?|recipes?|exercises?|routines?|templates?|folders?)$/;

const PUBLIC_KEY =
  /^(?:address|addresses|symbol|symbols|ticker|tickers|coin|coins|pair|chain|block|isin|tokens|mint|slug|crypto|company)$/;

/** Signs that what is read is public: asked by address or symbol, or on a chain or market that anyone can read. */
export function isPublic(features: Features): readonly Place[] {
  const asked = features.parameters.filter(
    ({ words, depth }) => depth < 2 && words.some((word) => PUBLIC_KEY.test(word)),
  );
  const open = inDomain(features, 'blockchain', 'data') && !inDomain(features, 'exchange', 'payments', 'accounting');
  return [...asked.map(keyPlace), ...(open ? placesOf(leadingActs(features, READING)) : [])];
}
