import { defineRule } from '../rule.ts';
import { parameterPlaces } from '../select.ts';

export default defineRule({
  id: 'has-a-dry-run',
  title: 'It offers a dry run',
  moves: 'risk',
  capability: null,
  rationale: 'A rehearsal shows the effect before it happens.',
  limits: 'Callers may skip it.',
  references: [],
  prior: { risk: 0 },
  examples: {
    match: [
      {
        name: 'apply',
        description: 'Applies a plan.',
        inputSchema: { type: 'object', properties: { dryRun: { type: 'boolean' } } },
      },
    ],
    noMatch: [
      { name: 'apply', description: 'Applies a plan.' },
      {
        name: 'apply',
        description: 'Applies a plan.',
        inputSchema: { type: 'object', properties: { days: { type: 'integer' } } },
      },
    ],
  },
  detect(features) {
    return parameterPlaces(features, 'dry-run');
  },
});
