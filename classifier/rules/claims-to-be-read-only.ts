import { defineRule } from '../rule.ts';
import { chosenChanges, hintPlace } from '../select.ts';

export default defineRule({
  id: 'claims-to-be-read-only',
  title: 'It claims to be read-only',
  moves: 'category',
  capability: null,
  rationale: 'Of the labelled tools that set the hint nearly all read.',
  limits:
    'A claim by the server about itself: weighed, never obeyed, and void where its own list of actions says otherwise.',
  references: ['mcp-2025-11-25/ToolAnnotations', 'mcp-2025-11-25/readOnlyHint', 'data/labelled-tools'],
  prior: { category: { Read: 0.7 } },
  examples: {
    match: [
      { name: 'list_notes', description: 'Lists notes.', annotations: { readOnlyHint: true, openWorldHint: false } },
      { name: 'x', description: 'Does something.', annotations: { readOnlyHint: true } },
    ],
    noMatch: [
      { name: 'x', description: 'Does something.' },
      { name: 'x', description: 'Does something.', annotations: { readOnlyHint: false } },
      {
        name: 'alarms',
        description: 'Alarms. Actions: list, create, dismiss.',
        inputSchema: { type: 'object', properties: { action: { type: 'string' } } },
        annotations: { readOnlyHint: true },
      },
    ],
  },
  detect(features) {
    if (features.annotations?.readOnlyHint !== true) return [];
    return chosenChanges(features).length > 0 ? [] : [hintPlace('readOnlyHint')];
  },
});
