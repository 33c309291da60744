import { privatePlaces, privateReading } from '#classifier/conditions/privacy.ts';
import { textAt } from '#classifier/reading/place.ts';
import { testCases } from '../cases.ts';

testCases('why what a tool returns is confidential', (features) => privateReading(features)?.why ?? null, [
  ['mail is personal wherever it is', '| list_mails | |', 'records'],
  ['a message is among people', 'npm/chat-kit | list_messages | |', 'records'],
  ['an entry of a vault is', 'npm/keepass-kit | list_entries | |', 'records'],
  ['an invoice is a bill', '| list_invoices | |', 'bills'],
  ['a subscription is a bill where one pays for it', '| get_billing_subscription | |', 'bills'],
  ['a position is what one holds', '| list_positions | |', 'holdings'],
  [
    "an address that is tried is the caller's",
    '| validate_email | | Checks whether an email address works.',
    'mention',
  ],
  [
    'when a team is free is about its people',
    'npm/bamboohr-kit | get_team_availability | | Current availability.',
    'records',
  ],
  ['the visits of a guest are', '| list_visits | | Visits of a guest.', 'records'],
  ['what a business takes is in its own books', 'npm/odoo-kit | get_revenue | |', 'holdings'],
  ['what it takes is published of others', 'npm/market-data | get_revenue | |', null],
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
  ['the templates of one customer are', 'npm/some-crm | list_templates | | Templates of a customer.', 'system'],
  ['the scores of a game are not', '| get_scores | | Scores of a match.', null],
  ['the health of a server is not', 'npm/some-crm | check_health | |', null],
  ['what says that it is private is', '| get_it | | Returns private messages of a user.', 'records'],
  ["one's own user is one of many where health is kept", 'npm/fhir-kit | get_current_user | |', 'people'],
  ['the strongest reason counts', 'npm/some-crm | list_invoices | |', 'bills'],
]);

testCases('where a reason is seen', (features) => privatePlaces(features, 'bills').map(textAt), [
  ['is every word for it', '| list_invoices | | Lists the invoices of a year.', ['invoices', 'invoices']],
  ['is nowhere for another reason', '| list_mails | |', []],
  ['is nowhere for a weaker reason', 'npm/mail-kit | list_users | |', []],
]);
