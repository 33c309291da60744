import { defineRule } from '../rule.ts';
import type { Features } from '../features.ts';
import type { Thing } from '../nouns.ts';
import { inDomain, leadingActs, leadingThings, placesOf } from '../select.ts';

const MAKES = /^(?:create|generate|issue|rotate|regenerate|refresh|roll|renew|reset|reissue|recreate)$/;

/** A token that is made opens something, where it is no coin, no colour and no word. */
const newTokens = (features: Features): readonly Thing[] =>
  features.words.includes('token') && !inDomain(features, 'blockchain', 'exchange', 'editor', 'docs', 'game', 'canvas')
    ? leadingActs(features, ['create', 'update', 'generate', 'job'])
        .filter(({ verb }) => MAKES.test(verb))
        .flatMap(({ things }) => things.filter(({ head, word }) => head && /^tokens?$/.test(word)))
    : [];

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
      { name: 'create_store_token', description: 'Creates a token for a store.' },
    ],
    noMatch: [{ name: 'get_secret' }, { name: 'create_note' }, { name: 'create_token', server: 'npm/solana-kit' }],
  },
  detect(features) {
    const stored = leadingThings(features, ['create', 'update', 'grant', 'any'], 'secret');
    // A password that is generated is an answer; a key that is generated opens something.
    const made = leadingThings(features, ['generate'], 'secret').filter(
      ({ word }) => !/^(?:pass|otp|mnemonic|seed)/.test(word),
    );
    return placesOf([...stored, ...made, ...newTokens(features)]);
  },
});
