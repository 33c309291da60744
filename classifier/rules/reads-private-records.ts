import { defineRule } from '../rule.ts';
import { privatePlaces } from '../conditions/privacy/privacy.ts';

export default defineRule({
  id: 'reads-private-records',
  title: 'What it returns is personal or confidential',
  moves: 'risk',
  capability: 'reads-private',
  rationale: 'Mail, messages and customer records are why somebody would attack the agent.',
  limits: 'A list of names is less than what is kept under them.',
  references: ['owasp-llm-2026/LLM02', 'owasp-mcp-2025/MCP10'],
  prior: { risk: 1 },
  examples: {
    match: [
      { name: 'read_message', description: 'Reads a message.' },
      { name: 'list_contacts' },
      { name: 'get_employee', description: 'Gets an employee.' },
    ],
    noMatch: [{ name: 'send_message' }, { name: 'list_projects' }, { name: 'list_message_types' }],
  },
  detect(features) {
    return privatePlaces(features, 'records');
  },
});
