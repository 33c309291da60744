import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'calls-by-get',
  title: 'It calls its service by GET',
  moves: 'category',
  capability: null,
  rationale: 'GET and HEAD are safe methods (RFC 9110, section 9.2.1).',
  limits: 'Some services change things by GET: a link that unsubscribes, a hook that starts a build.',
  references: ['rfc-9110/9.2.1'],
  prior: { category: { Read: 1.5 } },
  examples: {
    match: [
      { name: 'x', description: 'HEAD /files/{id}' },
      { name: 'x', description: 'GET /users' },
    ],
    noMatch: [
      { name: 'x', description: 'Gets a user.' },
      { name: 'x', description: 'POST /users' },
    ],
  },
  detect(features) {
    return features.method !== null && ['GET', 'HEAD'].includes(features.method.verb) ? [features.method.place] : [];
  },
});
