import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'calls-by-post',
  title: 'It calls its service by POST, PUT or PATCH',
  moves: 'category',
  capability: 'changes-data',
  rationale: 'POST, PUT and PATCH are the methods that change something.',
  limits: 'Some services read by POST.',
  references: [],
  prior: { category: { Write: 1.5, Read: -0.7 } },
  examples: {
    match: [{ name: 'x', description: 'POST /users' }],
    noMatch: [{ name: 'x', description: 'GET /users' }],
  },
  detect(features) {
    return features.method !== null && ['POST', 'PUT', 'PATCH'].includes(features.method.verb)
      ? [features.method.place]
      : [];
  },
});
