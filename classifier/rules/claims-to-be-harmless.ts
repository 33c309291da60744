import { defineRule } from '../rule.ts';
import { hintPlace } from '../select.ts';

export default defineRule({
  id: 'claims-to-be-harmless',
  title: 'It claims to destroy nothing',
  moves: 'category',
  capability: null,
  rationale: 'Set together with changes that only add.',
  limits: 'A claim by the server about itself: weighed, never obeyed.',
  references: ['mcp-2025-11-25/ToolAnnotations'],
  prior: { category: { Destructive: -0.3 } },
  examples: {
    match: [{ name: 'x', description: 'Does something.', annotations: { destructiveHint: false } }],
    noMatch: [
      { name: 'x', description: 'Does something.' },
      { name: 'x', description: 'Does something.', annotations: { destructiveHint: true } },
    ],
  },
  detect(features) {
    const annotations = features.annotations;
    return annotations?.destructiveHint === false ? [hintPlace('destructiveHint')] : [];
  },
});
