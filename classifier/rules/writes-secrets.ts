import { defineRule } from '../rule.ts';
import { placesOf, leadingThings } from '../select.ts';

export default defineRule({
  id: 'writes-secrets',
  title: 'It stores or changes a secret',
  moves: 'risk',
  capability: 'changes-data',
  rationale: 'Whoever can set a key can lock others out or let somebody in.',
  limits: 'Setting one environment variable can be harmless.',
  references: ['owasp-mcp-2025/MCP01'],
  prior: { risk: 1 },
  examples: {
    match: [
      { name: 'update_secret', description: 'Updates a secret.' },
      { name: 'rotate_api_key' },
      { name: 'manage_env_vars' },
    ],
    noMatch: [{ name: 'get_secret' }, { name: 'create_note' }],
  },
  detect(features) {
    const stored = leadingThings(features, ['create', 'update', 'grant', 'any'], 'secret');
    // A password that is generated is an answer; a key that is generated opens something.
    const made = leadingThings(features, ['generate'], 'secret').filter(
      ({ word }) => !/^(?:pass|otp|mnemonic|seed)/.test(word),
    );
    return placesOf([...stored, ...made]);
  },
});
