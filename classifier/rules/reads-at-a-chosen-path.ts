import type { Effect } from '../reading/words/effect.ts';
import { isOutput } from '../reading/schema/output.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { chosenPaths } from '../conditions/files/paths.ts';
import { defineRule } from '../rule.ts';
import { leadingActs, leads } from '../conditions/select.ts';

const TAKES_IN =
  /^(?:read|get|view|open|load|cat|head|tail|grep|search|find|extract|parse|convert|analy[sz]e|transcribe|ocr|summari[sz]e|encode|describe|preview|inspect|look|validate|lint|diff|compare|list|estimate|recogni[sz]e|identify|classify|understand|diagnose|caption)$/;

const TAKING: readonly Effect[] = ['read', 'generate'];
export default defineRule({
  id: 'reads-at-a-chosen-path',
  title: 'It reads a file or folder whose path the caller chooses',
  moves: 'risk',
  capability: 'reads-files',
  rationale: 'A free path reaches keys and private documents unless the server confines it.',
  limits: 'The server may confine paths to one folder, or to a box of its own.',
  references: ['cwe/CWE-22', 'owasp-llm-2026/LLM02'],
  prior: { risk: 0.3 },
  examples: {
    match: [
      {
        name: 'parse_pdf',
        description: 'Parses a PDF.',
        inputSchema: { type: 'object', properties: { file_path: { type: 'string' } } },
      },
      {
        name: 'slides_to_text',
        description: 'Converts a PPTX file.',
        inputSchema: { type: 'object', properties: { file_path: { type: 'string' } } },
      },
      {
        name: 'list_directory',
        description: 'Lists a directory.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'get_report',
        description: 'Gets a report.',
        inputSchema: { type: 'object', properties: { output_path: { type: 'string' } } },
      },
      {
        name: 'write_file',
        description: 'Writes a file.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    if (!features.roles.includes('path') || !leads(features, TAKING)) return [];
    const paths = chosenPaths(features).filter((path) => !isOutput(path));
    if (paths.length === 0) return [];
    return leadingActs(features, TAKING).some(({ verb }) => TAKES_IN.test(verb)) ? paths.map(keyPlace) : [];
  },
});
