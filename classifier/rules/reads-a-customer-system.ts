import { defineRule } from '../rule.ts';
import { privatePlaces } from '../conditions/privacy/privacy.ts';

export default defineRule({
  id: 'reads-a-customer-system',
  title: 'It reads records of customers, staff or patients',
  moves: 'risk',
  capability: 'reads-private',
  rationale: 'Almost every record of a CRM, a payroll or a clinic is about a person.',
  limits: 'Settings and pipelines of such a system are not.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 0.8 },
  examples: {
    match: [
      { name: 'search_accounts', description: 'Searches accounts.', server: 'npm/some-crm' },
      { name: 'list_companies', server: 'npm/some-crm' },
    ],
    noMatch: [
      { name: 'search_objects', description: 'Searches objects.' },
      { name: 'list_field_types', server: 'npm/some-crm' },
      { name: 'list_pipelines', server: 'npm/some-crm' },
      { name: 'list_workflows', server: 'npm/some-crm' },
      { name: 'list_rejection_reasons', server: 'npm/ashby' },
    ],
  },
  detect(features) {
    return privatePlaces(features, 'system');
  },
});
