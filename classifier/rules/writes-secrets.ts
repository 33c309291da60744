import { defineRule } from '../rule.ts';
import { issuedSecrets } from '../conditions/secrets/issued-secrets.ts';
import { keptLogins } from '../conditions/secrets/own-login.ts';
import { placesOf } from '../conditions/select.ts';
import { storedSecrets } from '../conditions/secrets/stored-secrets.ts';

export default defineRule({
  id: 'writes-secrets',
  title: 'It stores or changes a secret, or logs in by one that is then kept',
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
      { name: 'edit_item', description: 'Edits an item of the vault.', server: 'npm/bitwarden' },
      { name: 'copy_variables', server: 'npm/railway-kit' },
      { name: 'connect_credential', description: 'Connects a credential.' },
      { name: 'login', description: 'Logs in by OAuth in the browser.' },
    ],
    noMatch: [
      { name: 'get_secret' },
      { name: 'create_note' },
      { name: 'edit_item' },
      { name: 'login', description: 'Logs in with the configured account.' },
      { name: 'create_folder', server: 'npm/bitwarden' },
      { name: 'create_token', server: 'npm/solana-kit' },
      { name: 'update_api_key', description: 'Renames an API key.' },
    ],
  },
  detect(features) {
    return [...placesOf([...storedSecrets(features), ...keptLogins(features)]), ...issuedSecrets(features)];
  },
});
