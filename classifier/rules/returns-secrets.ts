import { defineRule } from '../rule.ts';
import { cuePlaces, headsOf, leadingActs, leads, nameSays, placesOf, speaksOf, READING } from '../select.ts';

/** What tells something of a token that the caller or the server has, not the token. */
const TELLS_OF = /^(?:analy[sz]e|inspect|introspect|validate|verify|check|test|decode|authenticate|estimate|count)$/;

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
    ],
    noMatch: [
      { name: 'create_secret' },
      { name: 'token_scopes', description: 'Inspects the access token and tells what it may do.' },
      { name: 'list_keys', description: 'Lists API keys: key names and dates.' },
      { name: 'count_tokens', description: 'Counts the tokens of a text.' },
      { name: 'list_public_ssh_keys', description: 'Lists public keys.' },
    ],
  },
  detect(features) {
    if (
      !speaksOf(features, 'secret') ||
      !leads(features, READING) ||
      [
        ...nameSays(features, 'public names types metadata from'),
        ...cuePlaces(features, 'public-key', 'values-withheld'),
      ].length > 0
    )
      return [];
    return placesOf(
      headsOf(
        leadingActs(features, READING).filter(({ verb }) => !TELLS_OF.test(verb)),
        'secret',
      ),
    );
  },
});
