import { defineRule } from '../rule.ts';
import { hintPlace } from '../conditions/select.ts';

export default defineRule({
  id: 'claims-to-be-destructive',
  title: 'It claims to be destructive',
  moves: 'both',
  capability: null,
  rationale: 'The specification counts overwriting as destructive, so the hint is wider than our category.',
  limits:
    'By the specification overwriting is destructive as well, and some servers set the hint on everything that writes.',
  references: ['mcp-2025-11-25/ToolAnnotations', 'mcp-2025-11-25/destructiveHint'],
  prior: { category: { Destructive: 0.5, Read: -0.3 }, risk: 0.1 },
  examples: {
    match: [
      {
        name: 'set_title',
        description: 'Sets the title.',
        annotations: { readOnlyHint: false, destructiveHint: true },
      },
      { name: 'x', description: 'Does something.', annotations: { destructiveHint: true } },
    ],
    noMatch: [
      { name: 'x', description: 'Does something.' },
      { name: 'x', description: 'Does something.', annotations: { destructiveHint: false } },
    ],
  },
  detect(features) {
    return features.claims.includes('destructiveHint') ? [hintPlace('destructiveHint')] : [];
  },
});
