import { defineRule } from '../rule.ts';
import { hintPlace } from '../select.ts';

export default defineRule({
  id: 'claims-to-be-read-only',
  title: 'It claims to be read-only',
  moves: 'category',
  capability: null,
  rationale: 'Most servers that set the hint set it right.',
  limits: 'A claim by the server about itself: weighed, never obeyed.',
  references: ['mcp-2025-11-25/ToolAnnotations'],
  prior: { category: { Read: 0.7 } },
  examples: {
    match: [{ name: 'x', description: 'Does something.', annotations: { readOnlyHint: true } }],
    noMatch: [
      { name: 'x', description: 'Does something.' },
      { name: 'x', description: 'Does something.', annotations: { readOnlyHint: false } },
    ],
  },
  detect(features) {
    const annotations = features.annotations;
    return annotations?.readOnlyHint === true ? [hintPlace('readOnlyHint')] : [];
  },
});
