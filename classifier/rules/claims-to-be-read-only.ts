import { defineRule } from '../rule.ts';
import { filesWritten } from '../conditions/files/files-written.ts';
import { chosenChanges } from '../conditions/demanded-actions.ts';
import { hintPlace, leads } from '../conditions/select.ts';

export default defineRule({
  id: 'claims-to-be-read-only',
  title: 'It claims to be read-only',
  moves: 'category',
  capability: null,
  rationale: 'Of the labelled tools that set the hint nearly all read.',
  limits:
    'A claim by the server about itself: weighed, never obeyed, and void where its own actions or the file that it must be told of say otherwise.',
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
      { name: 'disconnect', annotations: { readOnlyHint: true } },
      {
        name: 'alarms',
        description: 'Alarms. Actions: list, create, dismiss.',
        inputSchema: { type: 'object', properties: { action: { type: 'string' } } },
        annotations: { readOnlyHint: true },
      },
    ],
  },
  detect(features) {
    if (!features.claims.includes('readOnlyHint')) return [];
    // To connect changes no data either.
    if (leads(features, ['session']) || chosenChanges(features).length > 0) return [];
    return filesWritten(features).length > 0 ? [] : [hintPlace('readOnlyHint')];
  },
});
