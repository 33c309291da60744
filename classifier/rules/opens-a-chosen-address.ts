import { defineRule } from '../rule.ts';
import { chosenUrls } from '../addresses.ts';
import { inDomain, leads } from '../select.ts';

export default defineRule({
  id: 'opens-a-chosen-address',
  title: 'It opens an address that the caller chooses',
  moves: 'risk',
  capability: 'network-egress',
  rationale: 'A page that is opened in a browser brings in what its author wrote, and runs it.',
  limits: 'The browser may only reach the project under test.',
  references: ['owasp-llm-2026/LLM01'],
  prior: { risk: 0.6 },
  examples: {
    match: [
      {
        name: 'new_tab',
        description: 'Opens a new tab.',
        server: 'npm/browser',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    ],
    noMatch: [{ name: 'close_tab', description: 'Closes a tab.', server: 'npm/browser' }],
  },
  detect(features) {
    return leads(features, ['session']) && inDomain(features, 'browser') ? [...chosenUrls(features)] : [];
  },
});
