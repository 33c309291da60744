import { defineRule } from '../rule.ts';
import { wordedLike } from '../conditions/worded.ts';

export default defineRule({
  id: 'worded-like-reading',
  title: 'It is worded like tools that read',
  moves: 'category',
  capability: null,
  rationale:
    'Name, opening and parameters use the words that labelled tools use which only read, counted word by word without any grammar.',
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
