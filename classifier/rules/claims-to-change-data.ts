import { defineRule } from '../rule.ts';
import { hintPlace } from '../conditions/select.ts';

export default defineRule({
  id: 'claims-to-change-data',
  title: 'It claims not to be read-only',
  moves: 'category',
  capability: null,
  rationale: 'A server has little reason to call its own reader a writer.',
  limits: 'Some servers set the hint everywhere, on what only reads as well.',
  references: ['mcp-2025-11-25/ToolAnnotations', 'mcp-2025-11-25/readOnlyHint'],
  prior: { category: { Read: -0.7 } },
  examples: {
    match: [
      {
        name: 'create_note',
        description: 'Creates a note.',
        annotations: { readOnlyHint: false, idempotentHint: true },
      },
      { name: 'x', description: 'Does something.', annotations: { readOnlyHint: false } },
    ],
    noMatch: [
      { name: 'x', description: 'Does something.' },
      { name: 'x', description: 'Does something.', annotations: { readOnlyHint: true } },
    ],
  },
  detect(features) {
    return features.claims.includes('!readOnlyHint') ? [hintPlace('readOnlyHint')] : [];
  },
});
