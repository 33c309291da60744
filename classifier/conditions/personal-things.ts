import { inDomain, thingsOf, thingsThat } from './select.ts';
import type { Act } from '../reading/act.ts';
import type { Features } from '../reading/features.ts';
import type { Thing } from '../reading/nouns.ts';
import { isTechnical } from './technical-products.ts';

/** What is personal wherever it stands, also "a picture from the webcam"; a list of mailboxes is no mail, and one of contact lists no contact. */
export function privateThings(acts: readonly Act[]): Thing[] {
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

/** A picture of all that somebody has open, not of one page or of an emulator. */
export const ownScreen = (features: Features, acts: readonly Act[]): readonly Thing[] =>
  thingsThat(
    acts,
    ({ word, head }, { verb }) =>
      head &&
      (word === 'screenshot' || (verb === 'capture' && word === 'screen')) &&
      !inDomain(features, 'browser') &&
      (features.opening.some(({ text }) => ALL_OPEN.test(text)) ||
        features.words.some((text) => ALL_OPEN.test(text)) ||
        [...features.productWords].some((text) => ALL_OPEN.test(text))),
  );

const ALL_OPEN = /^(?:desktop|windows|computer|monitors?|displays?|entire|whole)$/;

/**
 * "Message" is personal unless the product is a technical one, whose messages are a program's; "call" only where people
 * call, and "health" only where it is not a server's.
 */
export function personalThings(features: Features, acts: readonly Act[]): Thing[] {
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
