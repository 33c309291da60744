import { consentsToCharge, meansOfPayment } from '#classifier/conditions/money/means-of-payment.ts';
import { schema } from '../../subject.ts';
import { testCases, type Case } from '../../cases.ts';

const card = (description: string): Case[1] => ({
  name: 'pay',
  inputSchema: schema({ card_number: { type: 'string', description } }),
});
const inside = (key: string): Case[1] => ({
  name: 'pay',
  inputSchema: schema({ a: schema({ b: schema({ [key]: 'string' }) }) }),
});

testCases('what a caller pays with', (features) => meansOfPayment(features).map(({ name }) => name), [
  ['is a method of payment', '| pay | payment_method:string |', ['payment_method']],
  ['is a card that is kept', '| pay | saved_card_id:string |', ['saved_card_id']],
  ['is no other card', '| pay | card_id:string |', []],
  ['is nothing else of a payment', '| pay | payment_date:string |', []],
  ['is nothing deep inside an argument', inside('payment_method'), []],
  ['is the number of a card with its code', '| pay | card_number:string cvc:string |', ['card_number']],
  [
    'is the number of a card among other things',
    '| pay | card_number:string cvc:string size:number |',
    ['card_number'],
  ],
  ['is no number of a card of a board', '| pay | card_number:string |', []],
  ['is the number of a card that says so', card('The number of a credit card.'), ['card_number']],
  ['is no number of a card that says something else', card('The number of a card of the board.'), []],
  ['is nothing else with a code beside it', '| pay | card_name:string cvc:string |', []],
]);

testCases('the switches that agree to a charge', (features) => consentsToCharge(features).map(({ name }) => name), [
  ['are named so', '| book | accept_payment:boolean confirm_charges:boolean |', ['accept_payment', 'confirm_charges']],
  ['are none that agree to something else', '| book | accept_terms:boolean confirm:boolean |', []],
  ['are none deep inside an argument', inside('accept_payment'), []],
]);
