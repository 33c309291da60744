import { driveDocuments, workspacePages } from '../conditions/files/documents.ts';
import { defineRule } from '../rule.ts';
import { placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'reads-documents',
  title: 'It returns documents, pages or notes of a workspace',
  moves: 'nothing',
  capability: 'reads-private',
  rationale: 'What people write down for themselves and their colleagues is not meant for others.',
  limits: 'Some pages are published, and a list of names says less than what is kept under them.',
  references: ['owasp-llm-2026/LLM02', 'owasp-mcp-2025/MCP10'],
  prior: {},
  examples: {
    match: [
      { name: 'read_file', server: 'npm/dropbox-tools' },
      { name: 'get_page', description: 'Gets a page.', server: 'npm/confluence' },
      { name: 'read_notes', server: 'npm/obsidian-notes' },
    ],
    noMatch: [
      { name: 'get_page', description: 'Gets a page.' },
      { name: 'list_spaces', server: 'npm/confluence' },
      { name: 'create_page', server: 'npm/confluence' },
    ],
  },
  detect(features) {
    return placesOf([...driveDocuments(features), ...workspacePages(features)]);
  },
});
