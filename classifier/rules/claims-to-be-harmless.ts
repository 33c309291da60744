import { defineRule } from '../rule.ts';
import { hintPlace } from '../conditions/select.ts';

export default defineRule({
  id: 'claims-to-be-harmless',
  title: 'It claims to destroy nothing',
  moves: 'category',
  capability: null,
  rationale: 'The specification lets a server say that its changes only add.',
  limits: 'A claim by the server about itself, which it can make of a deletion as well: weighed, never obeyed.',
  references: ['mcp-2025-11-25/ToolAnnotations', 'mcp-2025-11-25/destructiveHint'],
  prior: { category: { Destructive: -0.3 } },
  examples: {
    match: [
      { name: 'add_label', description: 'Adds a label.', annotations: { readOnlyHint: false, destructiveHint: false } },
      { name: 'x', description: 'Does something.', annotations: { destructiveHint: false } },
    ],
    noMatch: [
      { name: 'x', description: 'Does something.' },
      { name: 'x', description: 'Does something.', annotations: { destructiveHint: true } },
    ],
  },
  detect(features) {
    return features.claims.includes('!destructiveHint') ? [hintPlace('destructiveHint')] : [];
  },
});
