import { headsNamed, headsOf, opens } from '../select.ts';
import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import type { Place } from '../../reading/words/place.ts';
import { placeOf, type Word } from '../../reading/words/words.ts';

/** How somebody does: "the scores of a student", "the vitals of a patient", and a calendar of which the events are meant. */
export const tellsOfSomebody = ({ word }: Thing, acts: readonly Act[]): boolean =>
  (/^(?:scores?|availability|calendar|vitals)$/.test(word) &&
    acts.some(({ things, origin }) => [...things, ...origin].some((thing) => SOMEBODY.test(thing.word)))) ||
  (word === 'calendar' && headsNamed(acts, /^(?:calendar_)?(?:events?|entries|meetings|appointments)$/).length > 0);

/** Figures of what is paid or held: "payroll metrics of a department". */
export const countsMoney = (acts: readonly Act[]): boolean =>
  headsNamed(acts, /^(?:metrics?|statistics?|stats|analytics)$/).length > 0 &&
  acts.some(({ things }) => things.some(({ word }) => /^(?:payroll|salar(?:y|ies)|portfolios?|spending)$/.test(word)));

const SOMEBODY =
  /^(?:student|learner|pupil|patient|employee|candidate|applicant|customer|borrower|tenant|staff|team)(?:s|'s|_[a-z]+)?$/;

/** "Visits of a guest" are told of one person, in whatever product; "fields of a guest" are not. */
export function toldOfOne(features: Features, acts: readonly Act[]): readonly Place[] {
  const { description } = features;
  const one = headsOf(acts, 'structure').length > 0 ? undefined : (oneAsked(features, PERSONS) ?? allOfOne(features));
  return one === undefined || description === null ? [] : [placeOf(description, one)];
}

/** "Everything on a case", "All that is known about an account" */
const allOfOne = ({ opening }: Features): Word | undefined =>
  opening[0]?.text === 'everything' && /^(?:on|about|of|known)$/.test(opening[1]?.text ?? '')
    ? opening.slice(2, 5).find(({ text }) => KNOWN.has(text))
    : undefined;

const KNOWN = new Set(
  'customer client account case person contact member user lead company household family'.split(' '),
);

/** Whom something is told of. */
export const PERSONS: ReadonlySet<string> = new Set(
  'student learner pupil patient employee candidate applicant customer borrower guest resident donor attendee passenger subscriber policyholder respondent'.split(
    ' ',
  ),
);

/** The words without which nobody is asked for. */
export const SOMEBODY_SAID: ReadonlySet<string> = new Set([...PERSONS, 'everything']);

/** "The tags of a given subscriber", "QR codes for a specific payment": what one customer has or does. */
export const asksOfSomebody = (features: Features): boolean =>
  opens(features, ONE_OF_THEM) && oneAsked(features, ONE_OF_THEM) !== undefined;

/** The word that says of whom something is asked, among some. */
function oneAsked({ opening }: Features, them: ReadonlySet<string>): Word | undefined {
  for (let at = 0; at < opening.length; at += 1) {
    const { text } = opening[at] ?? {};
    const next = opening[at + 1];
    // "Hours per employee"
    if (text === 'per' && next !== undefined && COUNTED_BY.has(next.text) && them.has(next.text)) return next;
    if (text !== 'for' && text !== 'of') continue;
    const first = opening.slice(at + 1, at + 5).findIndex((word) => !BEFORE_ONE.has(word.text));
    const one = first > 0 ? opening[at + 1 + first] : undefined;
    if (one !== undefined && them.has(one.text)) return one;
  }
  return undefined;
}

const COUNTED_BY = new Set('employee student pupil patient customer candidate borrower'.split(' '));

const BEFORE_ONE = new Set(
  'a an the this one each given single specific specified particular multiple several'.split(' '),
);

const ONE_OF_THEM = new Set(
  'contact contacts customer customers subscriber subscribers employee employees patient patients lead leads client clients candidate candidates guest guests payment payments order orders'.split(
    ' ',
  ),
);
