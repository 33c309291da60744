import { all, anyOf, beside, either, endsIn, is, not, says, type NameTest } from './conditions.ts';
import { NO_NUMBER, TEXT, type Reading } from './reading.ts';

/** A moment, a line or a currency that something goes up to. */
const isAnEnd = either(
  says('date time datetime timestamp end ends until before range line version commit branch currency unit language'),
  ({ format }) => format === 'date' || format === 'date-time',
);
const isOfARange = all(
  beside('from since start from_date'),
  not(beside('subject body text message html content cc bcc amount value')),
  not(says('recipient recipients email address phone number wallet receiver')),
);

/** Names of what is only ever addressed; other names of a person or a place have to be seen in their tool. */
export const ONLY_ADDRESSED: NameTest = anyOf(
  is('to to_user_id'),
  endsIn(
    'cc bcc recipient recipients receiver receivers payee beneficiary to_address to_addresses to_email to_emails to_number to_phone to_user to_wallet to_account recipient_ids receiver_address recipient_email recipient_address recipient_id destination_address spender spender_address invitee invitees attendee attendees participants',
  ),
);

/** Who gets something: an address, an account, a channel. */
export const RECIPIENT: readonly Reading[] = [
  {
    role: 'recipient',
    kinds: NO_NUMBER,
    name: ONLY_ADDRESSED,
    where: not(either(isAnEnd, isOfARange)),
  },
  {
    role: 'recipient',
    kinds: NO_NUMBER,
    name: endsIn(
      'email emails email_address email_addresses phone phone_number chat_id room_id conversation_id channel channel_id',
      'from sender author owner',
    ),
  },
  {
    role: 'recipient',
    kinds: TEXT,
    name: is('address wallet wallet_address'),
    where: either(({ within }) => within === 'recipient', says('recipient receiver destination receives')),
  },
];
