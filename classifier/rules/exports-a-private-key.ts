import { handedSecrets } from '../conditions/secrets/handed-secrets.ts';
import { names } from '../conditions/select.ts';
import { textAt } from '../reading/words/place.ts';
import { defineRule } from '../rule.ts';

const KEYS = /^(?:private_keys?|seed_phrases?|mnemonics?|recovery_phrases?|master_keys?|(?:wallet_)?keypair)$/;
const LOSES_ALL =
  /^(?:private[ _-]?keys?|seed[ _-]?phrases?|mnemonics?|recovery[ _-]?phrases?|master[ _-]?keys?|(?:wallet[ _-])?keypair)$/i;

export default defineRule({
  id: 'exports-a-private-key',
  title: 'It hands over a private key or a seed phrase',
  moves: 'risk',
  capability: 'reads-secrets',
  rationale:
    'Whoever has it has all that it opens, for good: a wallet, a server, an identity. It cannot be changed like a password.',
  limits: 'The key may be one of a test network, or be shown encrypted.',
  references: ['owasp-mcp-2025/MCP01', 'mitre-atlas-5.6.1/AML.T0098'],
  prior: { risk: 1 },
  examples: {
    match: [
      { name: 'export_private_key', description: 'Exports the private key of a wallet.' },
      { name: 'show_seed', description: 'Shows the seed phrase.' },
    ],
    noMatch: [
      { name: 'get_api_key', description: 'Returns the API key.' },
      { name: 'get_address', description: 'Gets the address of a private key.' },
      { name: 'import_private_key', description: 'Imports a private key.' },
      { name: 'sign', description: 'Signs a message with a private key.' },
    ],
  },
  detect(features) {
    // Not what only stands beside something else: "a certificate with its private key".
    return names(features, KEYS) ? handedSecrets(features).filter((place) => LOSES_ALL.test(textAt(place))) : [];
  },
});
