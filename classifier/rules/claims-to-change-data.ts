import { defineRule } from '../rule.ts';
import { hintPlace } from '../select.ts';

export default defineRule({
  id: 'claims-to-change-data',
  title: 'It claims to change data',
  moves: 'category',
  capability: null,
  rationale: 'A server has little reason to call its own reader a writer, but some set the hint everywhere.',
  limits: 'A claim by the server about itself: weighed, never obeyed.',
  references: ['mcp-2025-11-25/ToolAnnotations'],
  prior: { category: { Read: -0.7 } },
  examples: {
    match: [{ name: 'x', description: 'Does something.', annotations: { readOnlyHint: false } }],
    noMatch: [
      { name: 'x', description: 'Does something.' },
      { name: 'x', description: 'Does something.', annotations: { readOnlyHint: true } },
    ],
  },
  detect(features) {
    const annotations = features.annotations;
    return annotations?.readOnlyHint === false ? [hintPlace('readOnlyHint')] : [];
  },
});
