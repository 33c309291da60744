import { defineRule } from '../rule.ts';
import { leadingActs, leads, placesOf, thingsOf } from '../select.ts';

export default defineRule({
  id: 'returns-secrets',
  title: 'It returns credentials, keys or tokens',
  moves: 'risk',
  capability: 'reads-secrets',
  rationale: 'A key that an agent has read can leave with its next message.',
  limits: 'Names and dates of keys are less than the keys.',
  references: ['owasp-mcp-2025/MCP01', 'mitre-atlas-5.6.1/AML.T0098'],
  prior: { risk: 1.5 },
  examples: {
    match: [
      { name: 'get_secret', description: 'Returns the value of a secret.' },
      { name: 'export_private_key' },
      { name: 'list_env', description: 'Lists environment variables.' },
    ],
    noMatch: [{ name: 'create_secret' }, { name: 'count_tokens', description: 'Counts the tokens of a text.' }],
  },
  detect(features) {
    if (!leads(features, ['read'])) return [];
    const things = placesOf(thingsOf(leadingActs(features, ['read']), 'secret'));
    const said = (features.cues.get('secret-content') ?? []).filter(
      ({ negated, sentence }) => !negated && sentence < 2,
    );
    return [...things, ...placesOf(said)];
  },
});
