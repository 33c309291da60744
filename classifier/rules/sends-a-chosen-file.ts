import { keyPlace } from '../reading/schema/parameters.ts';
import { chosenPaths } from '../conditions/files/paths.ts';
import { defineRule } from '../rule.ts';
import { doesLike, leadingActs } from '../conditions/select.ts';

const SENDS = /^(?:upload|import|send|attach|push|deploy|share|post|submit|index|ingest|install|publish)$/;

export default defineRule({
  id: 'sends-a-chosen-file',
  title: 'It takes along a file whose path the caller chooses',
  moves: 'nothing',
  capability: 'reads-files',
  rationale: 'A free path reaches keys and private documents, and what is uploaded has left the machine.',
  limits: 'The server may confine paths to one folder.',
  references: ['cwe/CWE-22', 'owasp-llm-2026/LLM02'],
  prior: {},
  examples: {
    match: [
      {
        name: 'upload_file',
        description: 'Uploads a file.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
      {
        name: 'send_document',
        inputSchema: { type: 'object', properties: { file_path: { type: 'string' } } },
      },
    ],
    noMatch: [
      { name: 'upload_file', inputSchema: { type: 'object', properties: { content: { type: 'string' } } } },
      {
        name: 'write_file',
        description: 'Writes a file.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    if (!doesLike(features, SENDS)) return [];
    const paths = chosenPaths(features);
    if (paths.length === 0) return [];
    const acts = leadingActs(features, ['create', 'update', 'send', 'publish', 'job', 'install', 'grant']);
    return acts.some(({ verb }) => SENDS.test(verb)) ? paths.map(keyPlace) : [];
  },
});
