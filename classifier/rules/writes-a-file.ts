import { defineRule } from '../rule.ts';
import type { Features } from '../features.ts';
import { described, keyPlace } from '../parameters.ts';
import { parametersWith } from '../select.ts';

const SAVES = /^(?:download|save|export|dump|backup|render|convert|generate|draw|compile)$/;
const INTO = new Set(['to', 'into', 'as', 'on']);
const TARGET = /^(?:output|out|outfile|dest|destination|local|target|save|saved|download)$/;
const SAID = new Set(['save', 'saved', 'saves', 'write', 'written', 'store', 'stored', 'destination', 'output']);

/** "Exports a table to a CSV file": the text says that there is always a file, where "as text or to disk" does not. */
const saysFile = ({ opening }: Features): boolean =>
  opening.some(({ text }, index) => {
    const next = INTO.has(text) && opening[index - 1]?.text !== 'or' ? opening.slice(index + 1, index + 5) : [];
    return FILE.test(next.find((word) => FILE.test(word.text) || word.text === 'or')?.text ?? '');
  });
const FILE = /^(?:files?|disk)$/;

export default defineRule({
  id: 'writes-a-file',
  title: 'Every call writes a file',
  moves: 'category',
  capability: 'writes-files',
  rationale: 'A download that must be told where to save changes the disk, although it sounds like reading.',
  limits: 'The path may lie in a folder that the server keeps for itself.',
  references: ['mcp-2025-11-25/readOnlyHint', 'cwe/CWE-22'],
  prior: { category: { Write: 4, Read: -2 } },
  examples: {
    match: [
      {
        name: 'save',
        inputSchema: { type: 'object', properties: { outfile: { type: 'string' } }, required: ['outfile'] },
      },
      {
        name: 'export_layer',
        description: 'Exports a map layer to a GeoPackage file.',
        inputSchema: { type: 'object', properties: { output_path: { type: 'string' } } },
      },
    ],
    noMatch: [
      { name: 'save', inputSchema: { type: 'object', properties: { outfile: { type: 'string' } } } },
      { name: 'render_score', inputSchema: { type: 'object', properties: { output_path: { type: 'string' } } } },
      { name: 'read', inputSchema: { type: 'object', properties: { path: { type: 'string' } }, required: ['path'] } },
    ],
  },
  detect(features) {
    const paths = parametersWith(features, 'path');
    if (paths.length === 0 || !features.acts.some(({ verb, negated }) => !negated && SAVES.test(verb))) return [];
    return paths
      .filter(
        (path) =>
          (path.required || saysFile(features)) &&
          path.depth < 2 &&
          (path.words.some((word) => TARGET.test(word)) || described(path, SAID) !== null),
      )
      .map(keyPlace);
  },
});
