import { defineRule } from '../rule.ts';
import { cuePlaces, onlyReads } from '../select.ts';

export default defineRule({
  id: 'overwrites-what-is-there',
  title: 'It replaces what is there',
  moves: 'risk',
  capability: 'changes-data',
  rationale: 'What is overwritten is gone, even if something new stands in its place.',
  limits: 'Replacing may be the very point, as with a draft.',
  references: [],
  prior: { risk: 0.2 },
  examples: {
    match: [{ name: 'write_file', description: 'Creates a file or overwrites it.' }],
    noMatch: [
      { name: 'write_file', description: 'Creates a file. It never overwrites one.' },
      { name: 'list_changes', description: 'Lists files that were overwritten.' },
    ],
  },
  detect(features) {
    const said = cuePlaces(features, 'overwrites');
    return said.length > 0 && onlyReads(features) ? [] : said;
  },
});
