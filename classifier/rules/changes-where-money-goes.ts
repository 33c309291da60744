import { payeesByBankDetails, payoutDestinations } from '../conditions/money/payees.ts';
import { placesOf } from '../conditions/select.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'changes-where-money-goes',
  title: 'It adds or changes an account that money is paid out to',
  moves: 'risk',
  capability: 'changes-data',
  rationale: 'Who can name the account of a payout, a beneficiary or a withdrawal gets what is paid next.',
  limits: 'The product may check a new account before anything is paid to it.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.9 },
  examples: {
    match: [
      { name: 'add_beneficiary', description: 'Adds a beneficiary of payouts.' },
      { name: 'update_payout_method', description: 'Changes how earnings are paid out.' },
      { name: 'create_bank_account', description: 'Adds a bank account.', server: 'npm/remit-payments' },
      {
        name: 'create_supplier',
        inputSchema: { type: 'object', properties: { name: { type: 'string' }, iban: { type: 'string' } } },
      },
    ],
    noMatch: [
      { name: 'list_beneficiaries', description: 'Lists beneficiaries.' },
      { name: 'create_bank_account', description: 'Adds a bank account to the books.', server: 'npm/bookkeeping' },
      { name: 'create_supplier', inputSchema: { type: 'object', properties: { name: { type: 'string' } } } },
      { name: 'update_payee', description: 'Renames a payee.', server: 'npm/household-budget' },
      { name: 'validate_iban', inputSchema: { type: 'object', properties: { iban: { type: 'string' } } } },
    ],
  },
  detect: (features) => [...placesOf(payoutDestinations(features)), ...payeesByBankDetails(features)],
});
