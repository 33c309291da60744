import { defineRule } from '../rule.ts';
import { keyPlace } from '../parameters.ts';
import { leads, parametersWith } from '../select.ts';

export default defineRule({
  id: 'reads-chosen-files',
  title: 'It reads files at a path that the caller chooses',
  moves: 'risk',
  capability: 'reads-files',
  rationale: 'A free path reaches keys and private documents unless the server confines it.',
  limits: 'Many servers allow one folder only.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 0.6 },
  examples: {
    match: [
      {
        name: 'read_file',
        description: 'Reads a file.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'read_file',
        description: 'Reads a file.',
        inputSchema: { type: 'object', properties: { id: { type: 'string' } } },
      },
      {
        name: 'write_file',
        description: 'Writes a file.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    return leads(features, ['read']) ? parametersWith(features, 'path').map(keyPlace) : [];
  },
});
