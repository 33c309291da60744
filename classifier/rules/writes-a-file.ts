import { defineRule } from '../rule.ts';
import { described, keyPlace } from '../parameters.ts';
import { parametersWith } from '../select.ts';

const SAVES = /^(?:download|save|export|dump|backup)$/;
const TARGET = /^(?:output|out|outfile|dest|destination|local|target|save|saved|download)$/;
const SAID = new Set(['save', 'saved', 'saves', 'write', 'written', 'store', 'stored', 'destination', 'output']);

export default defineRule({
  id: 'writes-a-file',
  title: 'Every call writes a file',
  moves: 'category',
  capability: 'writes-files',
  rationale: 'A download that must be told where to save changes the disk, although it sounds like reading.',
  limits: 'The path may lie in a folder that the server keeps for itself.',
  references: [],
  prior: { category: { Write: 4, Read: -2 } },
  examples: {
    match: [
      {
        name: 'download_images',
        description: 'Downloads images.',
        inputSchema: { type: 'object', properties: { localPath: { type: 'string' } }, required: ['localPath'] },
      },
    ],
    noMatch: [
      {
        name: 'download_images',
        description: 'Downloads images.',
        inputSchema: { type: 'object', properties: { localPath: { type: 'string' } } },
      },
      {
        name: 'read_images',
        description: 'Reads images.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } }, required: ['path'] },
      },
    ],
  },
  detect(features) {
    const paths = parametersWith(features, 'path');
    if (paths.length === 0 || !features.acts.some(({ verb, negated }) => !negated && SAVES.test(verb))) return [];
    return paths
      .filter(
        (parameter) =>
          parameter.required &&
          parameter.depth < 2 &&
          (parameter.words.some((word) => TARGET.test(word)) || described(parameter, SAID) !== null),
      )
      .map(keyPlace);
  },
});
