import { defineRule } from '../rule.ts';
import { hintPlace } from '../select.ts';

export default defineRule({
  id: 'claims-to-be-destructive',
  title: 'It claims to be destructive',
  moves: 'both',
  capability: null,
  rationale: 'The specification counts overwriting as destructive, so the hint is wider than our category.',
  limits: 'A claim by the server about itself: weighed, never obeyed.',
  references: ['mcp-2025-11-25/ToolAnnotations'],
  prior: { category: { Destructive: 0.5, Read: -0.3 }, risk: 0.1 },
  examples: {
    match: [{ name: 'x', description: 'Does something.', annotations: { destructiveHint: true } }],
    noMatch: [
      { name: 'x', description: 'Does something.' },
      { name: 'x', description: 'Does something.', annotations: { destructiveHint: false } },
    ],
  },
  detect(features) {
    const annotations = features.annotations;
    return annotations?.destructiveHint === true ? [hintPlace('destructiveHint')] : [];
  },
});
