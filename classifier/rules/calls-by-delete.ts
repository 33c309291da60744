import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'calls-by-delete',
  title: 'It calls its service by DELETE',
  moves: 'category',
  capability: 'deletes',
  rationale: 'DELETE asks the origin to remove the resource (RFC 9110, section 9.3.5).',
  limits: 'Some services move things to a trash by DELETE, or end a session only.',
  references: ['rfc-9110/9.3.5'],
  prior: { category: { Destructive: 4, Read: -2 } },
  examples: {
    match: [
      { name: 'x', description: 'Ends a lease (DELETE /leases/{id}).' },
      { name: 'x', description: 'DELETE /users/{id}' },
    ],
    noMatch: [
      { name: 'x', description: 'POST /users' },
      { name: 'x', description: 'GET /users' },
    ],
  },
  detect(features) {
    return features.method !== null && ['DELETE'].includes(features.method.verb) ? [features.method.place] : [];
  },
});
