import { asksOfSomebody, countsMoney, tellsOfSomebody, toldOfOne } from '#classifier/conditions/privacy/one-person.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

/** What is told of somebody, among all that anything is done to. */
const told = ({ acts }: Features): string[] =>
  acts
    .flatMap(({ things }) => things)
    .filter((thing) => tellsOfSomebody(thing, acts))
    .map(({ word }) => word);

testCases('what tells how somebody does', told, [
  ['is the scores of a student', '| get_student_scores | |', ['scores']],
  ['is the vitals of a patient', '| get_patient_vitals | |', ['vitals']],
  ['is when a candidate is free', '| get_candidate_availability | |', ['availability']],
  ['is the calendar of staff', '| get_staff_calendar | |', ['calendar']],
  ['is what one is a part of', '| get_scores | | Gets scores from an employee.', ['scores', 'scores']],
  ['is a calendar of which the events are read', '| query_calendar | | Searches calendar events.', ['calendar']],
  ['is no calendar by itself', '| get_calendar | |', []],
  ['is nothing else of a student', '| get_student_names | |', []],
  ['is no score of a match', '| get_match_scores | |', []],
]);

testCases(
  'where one person is named of whom something is told',
  (features) => toldOfOne(features, features.acts).map(textAt),
  [
    ['is behind "of"', '| list_visits | | Visits of a guest.', ['guest']],
    ['is behind "for"', '| list_visits | | Visits for the given guest.', ['guest']],
    ['is behind "per"', '| sum_hours | | Hours per employee.', ['employee']],
    ['is no guest behind "per"', '| get_rate | | Rate per guest.', []],
    ['is nowhere behind anything else', '| list_visits | | Visits by a guest.', []],
    ['is nowhere where there are many', '| list_visits | | Visits of guests.', []],
    ['is nowhere where one is not singled out', '| list_visits | | Visits of guest rooms.', []],
    ['is nowhere of a thing', '| list_visits | | Visits of a room.', []],
    ['is nowhere where fields are told', '| list_fields | | Fields of a guest.', []],
    ['is nowhere without a description', '| list_visits | |', []],
  ],
);

testCases('whether what one of them has is asked for', asksOfSomebody, [
  ['is true of one', '| list_tags | | Tags of a customer.', true],
  ['is true of a given one', '| list_tags | | Tags for a given customer.', true],
  ['is true of a specified one behind many words', '| list_tags | | Tags of that shop for each single customer.', true],
  ['is true of several', '| list_tags | | Tags of multiple customers.', true],
  ['is true of a payment', '| list_tags | | Tags of a specific payment.', true],
  ['is false by one', '| list_tags | | Tags by a customer.', false],
  ['is false of them at large', '| list_tags | | Tags of customers.', false],
  ['is false of a thing', '| list_tags | | Tags of a shelf.', false],
]);

testCases('whether figures of money are read', ({ acts }) => countsMoney(acts), [
  ['is true of a payroll', '| get_payroll_metrics | |', true],
  ['is true of a portfolio', '| get_portfolio_statistics | |', true],
  ['is true of spending', '| get_spending_analytics | |', true],
  ['is true of salaries', '| get_salary_stats | |', true],
  ['is false of anything else', '| get_mail_metrics | |', false],
  ['is false of how a payroll is built', '| list_payroll_fields | |', false],
]);
