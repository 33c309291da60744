import { privatePlaces, privateReading } from '#classifier/conditions/privacy.ts';
import { textAt } from '#classifier/reading/place.ts';
import { testCases } from '../cases.ts';

testCases('why what a tool returns is confidential', (features) => privateReading(features)?.why ?? null, [
  ['mail is personal wherever it is', '| list_mails | |', 'records'],
  ['a picture is where it comes from a webcam', '| take_picture | | Takes a picture from the webcam.', 'records'],
  ['a message is among people', 'npm/chat-kit | list_messages | |', 'records'],
  ['a message of a program is not', 'npm/kafka-kit | list_messages | |', null],
  ['a call is where people call', 'npm/telephony-kit | list_calls | |', 'records'],
  ['a call is not anywhere else', '| list_calls | |', null],
  ['health is that of a patient', 'npm/fhir-kit | get_health | |', 'records'],
  ['health is not that of a mail server', 'npm/mail-kit | get_health | |', null],
  ['a meeting that everybody may look up is not', 'npm/parliament-data | list_meetings | |', null],
  ['an entry of a vault is', 'npm/keepass-kit | list_entries | |', 'records'],
  ['a list of mailboxes is no mail', '| list_mailboxes | |', null],
  ['an invoice is a bill', '| list_invoices | |', 'bills'],
  ['a subscription is a bill where one pays for it', '| get_billing_subscription | |', 'bills'],
  ['a position is what one holds', '| list_positions | |', 'holdings'],
  ['a balance at an address of a chain is public', 'npm/ethereum-kit | get_balance | address:string |', null],
  ['a balance at an exchange of a chain is not', 'npm/crypto-exchange-blockchain | get_balance | |', 'holdings'],
  ["a portfolio on a chain is somebody's", 'npm/ethereum-kit | get_portfolio | | Returns a portfolio.', 'holdings'],
  [
    'a portfolio that is asked for by its address is public',
    'npm/ethereum-kit | get_portfolio | address:string |',
    null,
  ],
  [
    'a portfolio of patents is in a register',
    'npm/patent-data | get_portfolio | | Returns a portfolio of patents.',
    null,
  ],
  ['what a business takes is in its own books', 'npm/odoo-kit | get_revenue | |', 'holdings'],
  ['what it takes is published of others', 'npm/market-data | get_revenue | |', null],
  ['what it takes is not when it is only estimated', 'npm/odoo-kit | estimate_revenue | |', null],
  ['users are people', '| list_users | |', 'people'],
  ['users are colleagues in a workspace', 'npm/jira | list_users | |', null],
  [
    'users are not where only administrators see them',
    'npm/jira | list_users | | Lists users. Only administrators may do so.',
    'people',
  ],
  ["one's own user is known already", '| get_current_user | |', null],
  ['whatever a system for customers keeps is', 'npm/some-crm | list_companies | |', 'system'],
  ['what it keeps for everybody is not', 'npm/some-crm | list_templates | |', null],
  ['whether it is up is not', 'npm/some-crm | health_check | |', null],
  ['what is only named after contacts says so', '| contacts | |', 'mention'],
  ['what is named after an inbox does not', '| inbox_digest | |', null],
  ['fields are about data', '| list_contact_fields | |', null],
  ["what is validated is the caller's", '| validate_invoice | |', null],
  ['what is created is not returned', '| create_contact | |', null],
  [
    'what comes with a password is judged by that',
    '| get_contact | | Returns a contact, including the password.',
    null,
  ],
  ['a figure without a verb is returned', 'npm/odoo-kit | revenue | | Revenue by month.', 'holdings'],
  ['the strongest reason counts', 'npm/some-crm | list_invoices | |', 'bills'],
]);

testCases('where a reason is seen', (features) => privatePlaces(features, 'bills').map(textAt), [
  ['is every word for it', '| list_invoices | | Lists the invoices of a year.', ['invoices', 'invoices']],
  ['is nowhere for another reason', '| list_mails | |', []],
  ['is nowhere for a weaker reason', 'npm/mail-kit | list_users | |', []],
]);
