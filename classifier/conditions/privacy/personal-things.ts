import { headsNamed, inDomain, thingsOf } from '../select.ts';
import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { isTechnical } from './technical-products.ts';

/** What is personal wherever it stands, also "a picture from the webcam"; a list of mailboxes is no mail, and one of contact lists no contact. */
export function privateThings(acts: readonly Act[]): Thing[] {
  const found: Thing[] = [];
  for (const { verb, things, origin } of acts)
    for (const thing of origin.length === 0 ? things : [...things, ...origin]) {
      const { word, head, classes } = thing;
      // Of mail it tells how that is set up or reached.
      const isPrivate =
        classes.has('private') &&
        !(verb === 'list' && ARE_NONE.test(word)) &&
        (head || !things.some((other) => other.head && (SET_UP.test(other.word) || isCode(other, word))));
      if (isPrivate || (head && word === 'gmail')) found.push(thing);
    }
  return found;
}

const ARE_NONE = /^(?:inboxes|mailboxes|contact_lists)$/;
/** "Diagnosis codes" are those of a register. */
const isCode = (other: Thing, word: string): boolean =>
  /^codes?$/.test(other.word) && /^(?:diagnosis|medical|clinical|medication|allergy)$/.test(word);
const SET_UP = /^(?:config|configs|configurations?|connections?|connectivity)$/;

/**
 * "Message" is personal unless the product is a technical one, whose messages are a program's; "call" only where people
 * call, and "health" only where it is not a server's.
 */
export function personalThings(features: Features, acts: readonly Act[]): Thing[] {
  const [personal, maybe] = [
    [...thingsOf(acts, 'personal'), ...acts.flatMap(({ origin }) => origin.filter(isTalk))],
    thingsOf(acts, 'maybe-personal'),
  ];
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
  const isOwn = !amongPeople && !isTechnical(features) && saysWhose(features);
  return [
    ...(amongPeople || !isTechnical(features)
      ? personal.filter(
          ({ word }) =>
            (amongPeople || !inDomain(features, 'data') || !HELD_IN_PUBLIC.test(word)) &&
            !(EVENTS.test(word) && isForAll(features)) &&
            !(TALK.test(word) && isWhere(acts)) &&
            !(ROOMS.test(word) && acts.every(({ verb }) => verb === 'list') && !inDomain(features, 'mail', 'crm')),
        )
      : []),
    ...(amongPeople
      ? maybe.filter(
          ({ word }) =>
            (word !== 'health' || inDomain(features, 'health')) && !(EVENTS.test(word) && isForAll(features)),
        )
      : []),
    ...(isOwn ? maybe.filter(({ word }) => ACHIEVED.test(word)) : []),
    ...(areCustomers(features) ? maybe.filter(({ word, head }) => head && /^clients?$/.test(word)) : []),
  ];
}

/** "A picture from a conversation" */
const isTalk = ({ word, head }: Thing): boolean => head && TALKS.has(word);
const TALKS = new Set('conversation conversations chat chats meeting meetings'.split(' '));

/** What is personal, or what that is taken out of, by its noun alone. */
export const PERSONAL: ReadonlySet<string> = new Set(['gmail', ...TALKS]);

/** Where nothing tells of programs, a client is somebody whom one works for. */
const areCustomers = ({ domains, opening, words }: Features): boolean =>
  domains.size === 0 && !opening.some(({ text }) => PROGRAMS.has(text)) && !words.some((text) => PROGRAMS.has(text));

const PROGRAMS = new Set(
  'mcp oauth api http connected supported websocket sse vpn wifi dhcp desktop ai llm sdk ide email config configuration configurations registered session sessions'.split(
    ' ',
  ),
);

/** "Gets your grades", `get_my_grade`, "the user's own submission" */
const saysWhose = ({ opening, words }: Features): boolean =>
  words.some((text) => WHOSE.has(text)) || opening.some(({ text }) => WHOSE.has(text));

const WHOSE = new Set('my own your'.split(' '));
const ACHIEVED = /(?:^|_)(?:grades?|gradebook|attendances?|submissions?|attempts?|results?|conduct|leaves?)$/;

/** What anybody may come to, or look up: "events of the economic calendar", "calendar events of a course". */
const isForAll = ({ opening }: Features): boolean => opening.some(({ text }) => FOR_ALL.has(text));

const EVENTS = /^(?:calendar_)?events?$/;
const FOR_ALL = new Set(
  'economic earnings course courses lecture lectures public holiday holidays festival festivals race races season academic astronomical ipo macro macroeconomic tournament tournaments matches'.split(
    ' ',
  ),
);

/** "The address of a conversation", "whether it is queued" */
const isWhere = (acts: readonly Act[]): boolean =>
  acts.some(({ things }) => things.some(({ word, head }) => head && /^(?:url|link|address|status|state)$/.test(word)));
const TALK = /^(?:conversation|chat|dialog)$/;

/** Listed, they are names. */
const ROOMS = /^(?:chats|chat_rooms|dialogs|group_chats)$/;

/** Of a parliament, a league or a company that everybody may look up. */
const HELD_IN_PUBLIC = /^(?:meetings?|persons?|people|attendances?)$/;

/** What somebody is about to be sent. */
export const boughtThings = (features: Features, acts: readonly Act[]): readonly Thing[] =>
  inDomain(features, 'commerce') ? headsNamed(acts, BOUGHT) : [];

const BOUGHT = /^(?:(?:cart|basket|parcel)s?|deliver(?:y|ies))$/;
