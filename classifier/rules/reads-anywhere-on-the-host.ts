import { fileReads } from '../conditions/files/files.ts';
import { described } from '../reading/schema/parameters.ts';
import { cuePlaces, parametersWith } from '../conditions/select.ts';
import { defineRule } from '../rule.ts';

const ABSOLUTE = new Set(['absolute', 'host', 'computer', 'machine']);

export default defineRule({
  id: 'reads-anywhere-on-the-host',
  title: 'Nothing confines which files it reads',
  moves: 'risk',
  capability: 'reads-files',
  rationale: 'A path anywhere on the machine reaches keys, tokens and private documents.',
  limits: 'The server may refuse some paths without saying so.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 0.9 },
  examples: {
    match: [
      {
        name: 'read_file',
        description: 'Reads any file of your computer.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
      {
        name: 'read_file',
        description: 'Reads a file.',
        inputSchema: { type: 'object', properties: { path: { type: 'string', description: 'Absolute path' } } },
      },
    ],
    noMatch: [
      {
        name: 'read_file',
        description: 'Reads a file from the file system, within allowed directories.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
      {
        name: 'list_files',
        description: 'Lists any file of your computer.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    if (fileReads(features).length === 0 || cuePlaces(features, 'confined').length > 0) return [];
    const absolute = parametersWith(features, 'path').flatMap((parameter) => described(parameter, ABSOLUTE) ?? []);
    return [...cuePlaces(features, 'host-wide'), ...absolute];
  },
});
