import { fetchedThings } from '../conditions/returned.ts';
import { defineRule } from '../rule.ts';
import { placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'reads-what-others-write',
  title: 'It returns what people outside can write',
  moves: 'nothing',
  capability: 'ingests-untrusted',
  rationale: 'Anyone can send a mail, open an issue or leave a comment, with instructions for the agent that reads it.',
  limits: 'An inbox or tracker may be closed to all but colleagues.',
  references: ['owasp-llm-2026/LLM01', 'mitre-atlas-5.6.1/AML.T0051.001'],
  prior: {},
  examples: {
    match: [
      { name: 'read_email', description: 'Reads an email.' },
      { name: 'list_issue_comments' },
      { name: 'search_tickets', description: 'Search support tickets.' },
      { name: 'comments', description: 'Get or add comments on an issue.' },
      {
        name: 'manage_threads',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'reply'] } } },
      },
    ],
    noMatch: [
      { name: 'send_email' },
      { name: 'list_issue_labels' },
      { name: 'get_message_count' },
      { name: 'translate_message', description: 'Translates a message.' },
      { name: 'list_inboxes' },
      { name: 'list_sent_emails' },
    ],
  },
  detect(features) {
    // Inboxes are where it lies, and what was sent is one's own.
    const things = fetchedThings(features, 'foreign').filter(({ word }) => word !== 'inboxes');
    return things.length > 0 && !features.words.includes('sent') && !features.words.includes('outbound')
      ? placesOf(things)
      : [];
  },
});
