import { defineRule } from '../rule.ts';
import { inDomain, leadingActs, leads, placesOf, READING } from '../select.ts';

export default defineRule({
  id: 'reads-a-customer-system',
  title: 'It reads records of customers, staff or patients',
  moves: 'risk',
  capability: 'reads-private',
  rationale: 'Almost every record of a CRM, a payroll or a clinic is about a person.',
  limits: 'Settings and pipelines of such a system are not.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 0.6 },
  examples: {
    match: [
      { name: 'search_objects', description: 'Searches objects.', server: 'npm/some-crm' },
      { name: 'list_leave', server: 'npm/payroll-api' },
    ],
    noMatch: [
      { name: 'search_objects', description: 'Searches objects.' },
      { name: 'list_field_types', server: 'npm/some-crm' },
    ],
  },
  detect(features) {
    if (!leads(features, READING) || !inDomain(features, 'crm', 'hr', 'health', 'accounting', 'mail')) return [];
    const acts = leadingActs(features, READING);
    const structural = acts.some(({ things }) => things.some(({ head, classes }) => head && classes.has('structure')));
    return structural ? [] : placesOf(acts);
  },
});
