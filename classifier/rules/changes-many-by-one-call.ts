import { keyPlace } from '../reading/schema/parameters.ts';
import { defineRule } from '../rule.ts';
import { DELETING, leadingCalled, leads, parametersWith, placesOf, WRITING } from '../conditions/select.ts';

export default defineRule({
  id: 'changes-many-by-one-call',
  title: 'One call changes as many things as the caller lists',
  moves: 'nothing',
  capability: 'bulk',
  rationale: 'A mistake in a list is made as often as the list is long.',
  limits: 'Most lists hold one or two.',
  references: ['owasp-llm-2026/LLM03'],
  prior: {},
  examples: {
    match: [
      {
        name: 'delete_notes',
        description: 'Deletes notes.',
        inputSchema: { type: 'object', properties: { ids: { type: 'array', items: { type: 'string' } } } },
      },
      {
        name: 'update_tasks',
        inputSchema: {
          type: 'object',
          properties: { ids: { type: 'array', items: { type: 'string' } } },
          required: ['ids'],
        },
      },
      { name: 'truncate_table', description: 'Truncates a table.' },
    ],
    noMatch: [
      {
        name: 'list_tasks',
        inputSchema: {
          type: 'object',
          properties: { ids: { type: 'array', items: { type: 'string' } } },
          required: ['ids'],
        },
      },
      {
        name: 'create_task',
        inputSchema: { type: 'object', properties: { label_ids: { type: 'array', items: { type: 'string' } } } },
      },
    ],
  },
  detect(features) {
    if (!leads(features, [...WRITING, ...DELETING])) return [];
    const emptied = leadingCalled(features, DELETING, ['truncate', 'purge']);
    const lists = parametersWith(features, 'id-list');
    // A list that a deletion takes names what goes, required or not.
    const deletes = leads(features, DELETING);
    const changed = lists.filter(
      ({ depth, required, words }) => depth === 0 && (required || deletes) && !NAMES_OTHERS.test(words[0] ?? ''),
    );
    return [...changed.map(keyPlace), ...placesOf(emptied)];
  },
});

/** Lists of what is put into or onto the one thing that is changed. */
const NAMES_OTHERS = /^(?:label|tag|user|member|team|attendee|assignee|parent|field|column|event|scope|permission)s?$/;
