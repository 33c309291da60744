import { defineRule } from '../rule.ts';
import { wordedLike } from '../conditions/worded.ts';

export default defineRule({
  id: 'worded-like-reading',
  title: 'Worded like tools that read',
  moves: 'category',
  likeness: 'reading',
  capability: null,
  rationale: 'Labelled tools that only read use these words.',
  limits:
    'Words that go together say other things than each alone: a tool that changes a search is worded like a search.',
  references: ['data/labelled-tools'],
  prior: { category: { Read: 0.7 } },
  examples: {
    match: [{ name: 'search_reports', description: 'Searches reports by a query.' }, { name: 'get_status' }],
    noMatch: [{ name: 'delete_report' }, { name: 'frobnicator', description: 'Whatever it is.' }],
  },
  detect: (features) => wordedLike(features, 'reading'),
});
