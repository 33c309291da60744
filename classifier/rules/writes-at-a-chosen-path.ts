import { isOutput } from '../reading/schema/output.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { chosenPaths } from '../conditions/files/paths.ts';
import type { Effect } from '../reading/words/effect.ts';
import { defineRule } from '../rule.ts';
import { leadingActs, states, takesOutput } from '../conditions/select.ts';

const MAKING: readonly Effect[] = ['create', 'update', 'shelve', 'generate'];
const WRITES =
  /^(?:create|write|edit|update|insert|append|prepend|replace|set|add|put|save|copy|clone|duplicate|move|rename|modify|change|patch|apply|format|decompress|unzip|extract|generate|convert|render|download|export|store|record|refactor|init|initiali[sz]e|scaffold|merge)$/;

export default defineRule({
  id: 'writes-at-a-chosen-path',
  title: 'It writes a file whose path the caller chooses',
  moves: 'nothing',
  capability: 'writes-files',
  rationale: 'A file in the right place is run by the next program that looks there.',
  limits: 'The path may lie in the project that the agent works on anyway.',
  references: ['cwe/CWE-22', 'owasp-agentic-2026/ASI02'],
  prior: {},
  examples: {
    match: [
      {
        name: 'str_replace',
        description: 'Replace a string.',
        inputSchema: { type: 'object', properties: { path: { type: 'string', description: 'Path of the file' } } },
      },
      {
        name: 'record_screen',
        description: 'Starts recording the screen.',
        inputSchema: { type: 'object', properties: { outputPath: { type: 'string' } } },
      },
      { name: 'copy_sheet', inputSchema: { type: 'object', properties: { filePath: { type: 'string' } } } },
    ],
    noMatch: [
      { name: 'upload_file', inputSchema: { type: 'object', properties: { path: { type: 'string' } } } },
      { name: 'create_task', inputSchema: { type: 'object', properties: { projectPath: { type: 'string' } } } },
      { name: 'create_file', description: 'Creates a file.' },
      { name: 'record_screen', inputSchema: { type: 'object', properties: { deviceId: { type: 'string' } } } },
      {
        name: 'create_item',
        description: 'Creates an item.',
        inputSchema: { type: 'object', properties: { path: { type: 'string', description: 'Path in the tree' } } },
      },
    ],
  },
  detect(features) {
    if (!states(features, MAKING) && !takesOutput(features)) return [];
    const paths = chosenPaths(features);
    if (paths.length === 0) return [];
    const acts = leadingActs(features, MAKING);
    if (acts.some(({ verb }) => WRITES.test(verb))) return paths.map(keyPlace);
    return paths.filter(isOutput).map(keyPlace);
  },
});
