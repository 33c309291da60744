import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parametersOf } from '#classifier/reading/schema/parameters.ts';
import { schema } from '../../../subject.ts';
import { number, object, roleOf, testNames, testWords, text } from './role-of.ts';

testNames(
  'recipient',
  text(),
  'to cc bcc recipient recipients receiver receivers payee beneficiary to_address to_addresses to_email to_emails to_number to_phone to_user to_user_id to_wallet to_account recipient_ids receiver_address recipient_email recipient_address recipient_id destination_address spender spender_address invitee invitees attendee attendees participants',
);
testNames('recipient', object, 'to email');
testNames(null, number(), 'to email');
testWords(
  null,
  'to',
  'date time datetime timestamp end ends until before range line version commit branch currency unit language',
);
testNames(null, { type: 'string', format: 'date' }, 'to');
testNames(null, { type: 'string', format: 'date-time' }, 'to');
describe('where something goes', () => {
  for (const beside of 'from since start from_date'.split(' ')) {
    it(`is none beside ${beside}`, () => assert.equal(roleOf('to', text(), { [beside]: text() }), null));
    for (const other of 'subject body text message html content cc bcc amount value'.split(' '))
      it(`is one beside ${beside} and ${other}`, () =>
        assert.equal(roleOf('to', text(), { [beside]: text(), [other]: text() }), 'recipient'));
    for (const word of 'recipient recipients email address phone number wallet receiver'.split(' '))
      it(`is a ${word} beside ${beside}`, () =>
        assert.equal(roleOf('to', text(`The ${word}`), { [beside]: text() }), 'recipient'));
  }
});
testNames(
  'recipient',
  text(),
  'email emails email_address email_addresses phone phone_number chat_id room_id conversation_id channel channel_id',
);
testNames(null, text(), 'from_email sender_email author_email owner_email');
testWords('recipient', 'wallet', 'recipient receiver destination receives');
testNames('recipient', text('Of the receiver'), 'address wallet wallet_address');
testNames(null, text('Where it is'), 'address');
it('the address of a recipient is one', () => {
  const found = parametersOf(schema({ recipient: schema({ address: 'string' }) }));
  assert.deepEqual(
    found.map(({ role }) => role),
    ['recipient', 'recipient'],
  );
});
