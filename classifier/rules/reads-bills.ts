import { defineRule } from '../rule.ts';
import { privatePlaces } from '../conditions/privacy/privacy.ts';

export default defineRule({
  id: 'reads-bills',
  title: 'What it returns is a bill or a payroll',
  moves: 'risk',
  capability: 'reads-private',
  rationale: 'Bills, invoices and payslips are confidential wherever they are kept.',
  limits: 'Sample invoices in a documentation are not.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 1 },
  examples: {
    match: [{ name: 'list_invoices', description: 'Lists invoices.' }, { name: 'get_billing_history' }],
    noMatch: [{ name: 'create_invoice' }, { name: 'list_projects' }],
  },
  detect(features) {
    return privatePlaces(features, 'bills');
  },
});
