import { defineRule } from '../rule.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { leadingNamed, leads, parametersNamed, READING } from '../conditions/select.ts';

const STORED = /^(?:ssh_?keys?|deploy_keys?|key_?pairs?|(?:ssl_|tls_)?cert(?:ificate)?s?|ssl|tls)$/;

export default defineRule({
  id: 'signs-with-a-private-key',
  title: 'It takes a private key and acts',
  moves: 'both',
  capability: 'moves-money',
  rationale: 'Whoever takes a private key can sign whatever it likes.',
  limits: 'Some read tools take a key only to derive an address.',
  references: ['owasp-mcp-2025/MCP01'],
  prior: { category: { Financial: 0.7 }, risk: 0.5 },
  examples: {
    match: [
      {
        name: 'deploy_contract',
        description: 'Deploys a contract.',
        inputSchema: { type: 'object', properties: { mnemonic: { type: 'string' } } },
      },
      {
        name: 'transfer_eth',
        description: 'Transfers ether.',
        inputSchema: { type: 'object', properties: { privateKey: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'get_balance',
        description: 'Balance.',
        inputSchema: { type: 'object', properties: { privateKey: { type: 'string' } } },
      },
      {
        name: 'create_ssh_key',
        inputSchema: { type: 'object', properties: { privateKey: { type: 'string' } } },
      },
      {
        name: 'login',
        description: 'Log in.',
        inputSchema: { type: 'object', properties: { password: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    const keys = parametersNamed(features, 'key mnemonic').filter(
      ({ words }) => words.join('_').endsWith('private_key') || words.includes('mnemonic'),
    );
    if (keys.length === 0 || leads(features, READING)) return [];
    // A key or a certificate that is stored signs nothing yet.
    return leadingNamed(features, ['create', 'update'], STORED).length > 0 ? [] : keys.map(keyPlace);
  },
});
