import { defineRule } from '../rule.ts';
import { cuePlaces, onlyReads } from '../select.ts';

export default defineRule({
  id: 'warns-of-damage',
  title: 'It warns of damage',
  moves: 'both',
  capability: 'deletes',
  rationale: 'The author calls the tool destructive or dangerous.',
  limits: 'A server may repeat the same warning at every tool.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Destructive: 0.5 }, risk: 0.3 },
  examples: {
    match: [
      { name: 'x', description: 'Dangerous: removes all rows.' },
      { name: 'reset', description: 'This is a destructive operation.' },
    ],
    noMatch: [
      { name: 'x', description: 'This is a non-destructive operation.' },
      { name: 'list_dangers', description: 'Lists what is dangerous.' },
    ],
  },
  detect(features) {
    return onlyReads(features) && features.acts.length > 0 ? [] : cuePlaces(features, 'destructive-warning');
  },
});
