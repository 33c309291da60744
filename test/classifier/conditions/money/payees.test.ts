import { payeesByBankDetails, payoutDestinations } from '#classifier/conditions/money/payees.ts';
import { testCases } from '../../cases.ts';

testCases('where money is paid out to', (features) => payoutDestinations(features).map(({ word }) => word), [
  ['is a bank account that is added', 'npm/remit-payments | add_bank_account | |', ['bank_account']],
  ['is an address for withdrawals', 'npm/kraken | add_address | | Adds a withdrawal address.', ['withdrawal_address']],
  ['is the default account of payouts', '| set_payout_account | |', ['payout_account']],
  ['is somebody whom payouts go to', '| update_beneficiary | |', ['beneficiary']],
  ['is nothing that is only read', '| list_bank_accounts | |', []],
  ['is no heading in books', 'npm/bookkeeping | create_bank_account | |', []],
]);

testCases(
  'whom bank details are kept for',
  (features) => payeesByBankDetails(features).map(({ source }) => source.text),
  [
    ['is a supplier with an account', '| create_supplier | name:string iban:string |', ['iban']],
    ['is an employee with a routing number', '| update_employee | routing_number:string |', ['routing_number']],
    ['is nobody without one', '| create_supplier | name:string |', []],
    ['is nobody who is only looked for', '| find_supplier | iban:string |', []],
    ['is nobody for a route', '| create_task | routing:string |', []],
  ],
);
