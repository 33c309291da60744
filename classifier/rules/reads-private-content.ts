import { defineRule } from '../rule.ts';
import { earlyCues, leads, mentions } from '../select.ts';

export default defineRule({
  id: 'reads-private-content',
  title: 'It returns personal or confidential content',
  moves: 'risk',
  capability: 'reads-private',
  rationale: 'Mail, messages and customer records are why somebody would attack the agent.',
  limits: 'Names of things ("list mailboxes") are less than their content.',
  references: ['owasp-llm-2026/LLM02', 'owasp-mcp-2025/MCP10'],
  prior: { risk: 0.8 },
  examples: {
    match: [
      { name: 'read_message', description: 'Reads a message.' },
      { name: 'list_contacts' },
      { name: 'get_employee' },
    ],
    noMatch: [{ name: 'send_message' }, { name: 'list_projects' }],
  },
  detect(features) {
    return leads(features, ['read'])
      ? [...mentions(features, 'private'), ...earlyCues(features, 2, 'private-content')]
      : [];
  },
});
