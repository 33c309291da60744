import { defineRule } from '../rule.ts';
import { DELETING, chosenActs } from '../conditions/select.ts';
import { filesWritten } from '../conditions/files/files-written.ts';
import { leftOnDisk } from '../conditions/files/left-on-disk.ts';

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
      { name: 'download_file', description: 'Downloads a file to the local disk.' },
      {
        name: 'export_layer',
        description: 'Exports a map layer to a GeoPackage file.',
        inputSchema: { type: 'object', properties: { output_path: { type: 'string' } } },
      },
      {
        name: 'extract_frames',
        description: 'Extracts the frames of a video.',
        inputSchema: { type: 'object', properties: { output_dir: { type: 'string' } }, required: ['output_dir'] },
      },
    ],
    noMatch: [
      { name: 'download_file', description: 'Downloads a file from a folder.' },
      { name: 'download_file', description: 'Returns a file, or saves it to a directory.' },
      { name: 'save', inputSchema: { type: 'object', properties: { outfile: { type: 'string' } } } },
      { name: 'render_score', inputSchema: { type: 'object', properties: { output_path: { type: 'string' } } } },
      { name: 'read', inputSchema: { type: 'object', properties: { path: { type: 'string' } }, required: ['path'] } },
    ],
  },
  detect(features) {
    // Where another action deletes the file, and not only what is in it, that one decides.
    return chosenActs(features, DELETING).some(({ things }) => things.length === 0)
      ? []
      : [...filesWritten(features), ...leftOnDisk(features)];
  },
});
