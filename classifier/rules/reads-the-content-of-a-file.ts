import { fileReads } from '../conditions/files/files.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'reads-the-content-of-a-file',
  title: 'It returns what is in a file that the caller names',
  moves: 'risk',
  capability: 'reads-files',
  rationale: 'Whole files hold more than was asked for: settings, keys, what others wrote.',
  limits: 'The server may confine the path to one harmless folder.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 0.8 },
  examples: {
    match: [
      {
        name: 'view_file',
        description: 'Shows the content of a file.',
        inputSchema: { type: 'object', properties: { file_path: { type: 'string' } } },
      },
      {
        name: 'read_file',
        description: 'Reads a file.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
      {
        name: 'extract_text',
        description: 'Extracts text from a PDF.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
      {
        name: 'search',
        description: 'Searches for a pattern.',
        inputSchema: {
          type: 'object',
          properties: { path: { type: 'string' }, pattern: { type: 'string' }, ignore_case: { type: 'boolean' } },
        },
      },
    ],
    noMatch: [
      {
        name: 'search_files',
        description: 'Searches for files by name.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' }, pattern: { type: 'string' } } },
      },
      { name: 'list_files', inputSchema: { type: 'object', properties: { path: { type: 'string' } } } },
      {
        name: 'read_file',
        description: 'Reads a file.',
        server: 'npm/code-sandbox',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    return fileReads(features);
  },
});
