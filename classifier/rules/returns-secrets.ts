import { handedSecrets } from '../conditions/secrets/handed-secrets.ts';
import { revealingSwitches } from '../conditions/secrets/revealing.ts';
import { defineRule } from '../rule.ts';
import { READING, leads } from '../conditions/select.ts';

export default defineRule({
  id: 'returns-secrets',
  title: 'It returns credentials, keys or tokens',
  moves: 'risk',
  capability: 'reads-secrets',
  rationale: 'A key that an agent has read can leave with its next message.',
  limits: 'Names and dates of keys are less than the keys.',
  references: ['owasp-mcp-2025/MCP01', 'mitre-atlas-5.6.1/AML.T0098'],
  prior: { risk: 2 },
  examples: {
    match: [
      { name: 'get_secret', description: 'Returns the value of a secret.' },
      { name: 'export_private_key' },
      { name: 'get_cookies' },
      { name: 'get_store_token', description: 'Returns the token of a store.', server: 'npm/vercel-kit' },
      { name: 'get_item', description: 'Gets an item of the vault.', server: 'npm/bitwarden' },
      { name: 'get_hook', description: 'Returns a webhook, including its URL and signing secret.' },
      {
        name: 'list_functions',
        description: 'Lists functions.',
        inputSchema: { type: 'object', properties: { revealEnvironment: { type: 'boolean' } } },
      },
    ],
    noMatch: [
      { name: 'create_secret' },
      { name: 'get_color_token', description: 'Returns the token of a color.', server: 'npm/figma-kit' },
      { name: 'list_items', description: 'Lists the items of the vault.', server: 'npm/bitwarden' },
      { name: 'get_hook', description: 'Returns a webhook, including the name of its secret.' },
      { name: 'get_key', description: 'Generates or rotates the API key.' },
      { name: 'token_scopes', description: 'Inspects the access token and tells what it may do.' },
      { name: 'list_keys', description: 'Lists API keys: key names and dates.' },
      { name: 'get_login', description: 'Returns a credential. The password is never included.' },
      { name: 'count_tokens', description: 'Counts the tokens of a text.' },
      { name: 'list_public_ssh_keys', description: 'Lists public keys.' },
    ],
  },
  detect(features) {
    const shown = leads(features, READING) ? revealingSwitches(features) : [];
    return shown.length > 0 ? shown : handedSecrets(features);
  },
});
