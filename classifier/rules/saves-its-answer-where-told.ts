import { defineRule } from '../rule.ts';
import { keyPlace } from '../parameters.ts';
import { leads, parametersWith, READING } from '../select.ts';

const OUTPUT = /^(?:output|out|outfile|save|saved|dest|destination|download|export|target)$/;

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
        name: 'get_report',
        description: 'Returns a report.',
        inputSchema: { type: 'object', properties: { output_path: { type: 'string' } } },
      },
    ],
    noMatch: [
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
    const paths = parametersWith(features, 'path').filter(({ words }) => words.some((word) => OUTPUT.test(word)));
    return paths.length > 0 && leads(features, READING) ? paths.map(keyPlace) : [];
  },
});
