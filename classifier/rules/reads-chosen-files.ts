import { defineRule } from '../rule.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { listsRecent } from '../conditions/files/files.ts';
import { chosenPaths } from '../conditions/files/paths.ts';
import { headsOf, inDomain, leadingActs, leads, nameSays, placesOf, READING } from '../conditions/select.ts';

export default defineRule({
  id: 'reads-chosen-files',
  title: "It reads or searches files by a path, or is a file server's reader",
  moves: 'risk',
  capability: null,
  rationale: 'What lies on a machine is more private than what a service shows by an id.',
  limits: 'Many servers allow one folder only, and a search may return no more than names.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 0.6 },
  examples: {
    match: [
      {
        name: 'read_file',
        description: 'Reads a file.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
      { name: 'read_file', description: 'Reads a file.', server: 'npm/filesystem' },
    ],
    noMatch: [
      {
        name: 'read_note',
        description: 'Reads a note.',
        inputSchema: { type: 'object', properties: { id: { type: 'string' } } },
      },
      {
        name: 'write_file',
        description: 'Writes a file.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
      {
        name: 'get_disk_usage',
        description: 'Returns the disk usage of a folder.',
        inputSchema: { type: 'object', properties: { folderPath: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    const isRead =
      leads(features, READING) || leadingActs(features, ['generate']).some(({ verb }) => verb === 'convert');
    if (!isRead) return [];
    const paths = chosenPaths(features).filter(
      ({ words }) => !words.some((word) => /^(?:output|save|store|cookies)$/.test(word)),
    );
    const isOfFiles = inDomain(features, 'files');
    if (paths.length === 0 && !isOfFiles) return [];
    if (nameSays(features, 'usage size').length > 0 || listsRecent(features)) return [];
    const reads = leadingActs(features, READING).filter(({ verb }) =>
      /^(?:read|get|view|extract|search|parse|head|tail|cat)$/.test(verb),
    );
    const files = isOfFiles ? placesOf(headsOf(reads, 'file')) : [];
    return [...paths.map(keyPlace), ...files];
  },
});
