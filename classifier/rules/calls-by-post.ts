import { defineRule } from '../rule.ts';
import { DELETING, leads, PAYING, RUNNING } from '../conditions/select.ts';

const MORE_THAN_WRITING = [...DELETING, ...PAYING, ...RUNNING];

export default defineRule({
  id: 'calls-by-post',
  title: 'It calls its service by POST, PUT or PATCH',
  moves: 'category',
  capability: 'changes-data',
  rationale: 'Of the methods in common use only GET and HEAD are safe: by the others a caller may ask for a change.',
  limits:
    'Long searches are sent by POST, and deletions where a service knows no DELETE; a text may name the request of another tool.',
  references: ['rfc-9110/9.2.1'],
  prior: { category: { Write: 1.5, Read: -0.7 } },
  examples: {
    match: [
      { name: 'x', description: 'PATCH /users/{id}' },
      { name: 'x', description: 'POST /users' },
    ],
    noMatch: [
      { name: 'create_user', description: 'Creates a user.' },
      { name: 'x', description: 'GET /users' },
      { name: 'service-stop', description: 'POST /service.stop' },
    ],
  },
  detect(features) {
    if (features.method === null || !['POST', 'PUT', 'PATCH'].includes(features.method.verb)) return [];
    // By POST a service is stopped and an order placed as well.
    return leads(features, MORE_THAN_WRITING) ? [] : [features.method.place];
  },
});
