import { keyPlace } from '../reading/schema/parameters.ts';
import { DELETING, leadingHeads, leads, onlyReads, parametersNamed } from '../conditions/select.ts';
import { defineRule } from '../rule.ts';

const ALL = new Set(['all', 'everything', 'everyone']);

export default defineRule({
  id: 'has-a-flag-for-all',
  title: 'One flag makes it act on everything at once',
  moves: 'risk',
  capability: 'bulk',
  rationale: 'A single wrong boolean turns one thing into all of them.',
  limits: 'In a small account all can be one.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.4 },
  examples: {
    match: [
      {
        name: 'logout',
        description: 'Logs out.',
        inputSchema: { type: 'object', properties: { all: { type: 'boolean' } } },
      },
      { name: 'delete_session', inputSchema: { type: 'object', properties: { delete_all: { type: 'boolean' } } } },
      { name: 'delete_pods', inputSchema: { type: 'object', properties: { all_namespaces: { type: 'boolean' } } } },
    ],
    noMatch: [
      {
        name: 'list_orgs',
        description: 'Lists orgs.',
        inputSchema: { type: 'object', properties: { all: { type: 'boolean' } } },
      },
      {
        name: 'clear_defaults',
        description: 'Clears the defaults.',
        inputSchema: { type: 'object', properties: { all: { type: 'boolean' } } },
      },
      { name: 'update_note', inputSchema: { type: 'object', properties: { all_day: { type: 'boolean' } } } },
    ],
  },
  detect(features) {
    const flags = parametersNamed(features, 'all everything everyone');
    // All of one's own defaults are as easily set again as one of them.
    if (flags.length === 0 || onlyReads(features) || leadingHeads(features, DELETING, 'setting').length > 0) return [];
    // `all_namespaces` of what is deleted, but not `all_day`
    const isForAll = (words: readonly string[]): boolean =>
      ALL.has(words.at(-1) ?? '') || (words[0] === 'all' && leads(features, DELETING));
    return flags.filter(({ type, words, depth }) => type === 'boolean' && depth < 3 && isForAll(words)).map(keyPlace);
  },
});
