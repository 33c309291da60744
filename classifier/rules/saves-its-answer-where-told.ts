import { defineRule } from '../rule.ts';
import { filesWritten } from '../conditions/files/files-written.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { answerPaths } from '../conditions/files/paths.ts';

export default defineRule({
  id: 'saves-its-answer-where-told',
  title: 'It can write its answer to a path that the caller gives',
  moves: 'risk',
  capability: 'writes-files',
  rationale: 'A reading tool that writes wherever it is told can overwrite what matters.',
  limits: 'The server may confine the path to a folder of its own.',
  references: ['cwe/CWE-22'],
  prior: { risk: 1 },
  examples: {
    match: [
      {
        name: 'search_papers',
        description: 'Searches papers.',
        inputSchema: { type: 'object', properties: { save_path: { type: 'string' } } },
      },
      {
        name: 'take_screenshot',
        description: 'Takes a picture of the page.',
        inputSchema: {
          type: 'object',
          properties: { file_path: { type: 'string', description: 'Where to save the picture.' } },
        },
      },
    ],
    noMatch: [
      {
        name: 'download_report',
        description: 'Gets a report and saves it to a file.',
        inputSchema: { type: 'object', properties: { output_path: { type: 'string' } } },
      },
      {
        name: 'read_file',
        description: 'Reads a file.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
      {
        name: 'write_report',
        description: 'Writes a report.',
        inputSchema: { type: 'object', properties: { output_path: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    const paths = answerPaths(features);
    // What always writes a file is judged by that.
    return paths.length > 0 && filesWritten(features).length > 0 ? [] : paths.map(keyPlace);
  },
});
