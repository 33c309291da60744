import type { Features } from '../../reading/features.ts';
import type { Place } from '../../reading/words/place.ts';
import { placeOf, type Word } from '../../reading/words/words.ts';
import { actsOf, leads, opens, states } from '../select.ts';

/**
 * Whom a tool writes to that is named after something else: "Denies the claim and sends the letter to the policyholder". One
 * that is named after sending is told by that.
 */
export function toldOutside(features: Features): readonly Place[] {
  if (!opens(features, OUTSIDERS) || !states(features, ['send'])) return [];
  const isNamed = actsOf(features, ['name'], ['send', 'publish', 'grant']).length > 0;
  // A bill that is sent is told by the money.
  if (isNamed || opens(features, TRIED) || leads(features, ['invoice', 'bill', 'pay'])) return [];
  const { description, opening } = features;
  if (description === null || actsOf(features, ['sentence'], ['send']).length === 0) return [];
  return opening.filter((word, index) => isTold(word, opening, index)).map((word) => placeOf(description, word));
}

/** "to the buyer", "mails former subscribers" */
const isTold = ({ text }: Word, opening: readonly Word[], index: number): boolean =>
  OUTSIDERS.has(text) &&
  !GOES_ON.test(opening[index + 1]?.text ?? '') &&
  opening.slice(Math.max(index - WORDS_BEFORE, 0), index).some((word) => TELLS.test(word.text));

const OUTSIDERS = new Set(
  [
    'customer customers buyer buyers seller sellers shopper shoppers subscriber subscribers donor donors tenant',
    'tenants guest guests visitor visitors patient patients candidate candidates applicant applicants parent',
    'parents policyholder policyholders supplier suppliers vendor vendors carrier lender attendee attendees',
    'invitee invitees registrant registrants resident residents volunteer volunteers recipient recipients',
    'prospect prospects prospective signer signers landlord claimant borrower borrowers driver passenger passengers',
  ].flatMap((row) => row.split(' ')),
);
/** What is only tried; an invitation is told by the access that it gives. */
const TRIED = new Set('test tests sandbox sample preview draft drafts invitation invitations invite'.split(' '));
const TELLS = /^(?:to|sends?|(?:e-?)?mails?|texts?|faxes|sms)$/;
/** "To the customer service" */
const GOES_ON = /^(?:service|portal|record|account|id|object|system|list|queue)$/;
/** The outsider may be the third that is told something of: "to the mail address of the customer". */
const WORDS_BEFORE = 4;
