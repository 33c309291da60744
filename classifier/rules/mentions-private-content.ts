import { defineRule } from '../rule.ts';
import { privatePlaces } from '../privacy.ts';

export default defineRule({
  id: 'mentions-private-content',
  title: 'It speaks of personal content',
  moves: 'risk',
  capability: null,
  rationale: 'What a tool returns often stands in its second sentence.',
  limits: 'The words may describe an option.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 0.3 },
  examples: {
    match: [
      { name: 'fetch', description: 'Fetches items with their email addresses.' },
      { name: 'search_notes', description: 'Searches notes in your inbox.' },
    ],
    noMatch: [
      { name: 'search_notes', description: 'Searches notes.' },
      { name: 'send', description: 'Sends emails.' },
    ],
  },
  detect(features) {
    return privatePlaces(features, 'mention');
  },
});
