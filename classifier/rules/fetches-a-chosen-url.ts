import { defineRule } from '../rule.ts';
import { chosenUrls } from '../conditions/addresses.ts';
import { READING, inDomain, leads, parametersWith } from '../conditions/select.ts';

export default defineRule({
  id: 'fetches-a-chosen-url',
  title: 'It fetches an address that the caller chooses',
  moves: 'risk',
  capability: 'network-egress',
  rationale: 'A free URL reaches pages with instructions, and services inside the network.',
  limits: 'The server may refuse addresses inside the network, or all but a few hosts, without saying so.',
  references: ['owasp-llm-2026/LLM01', 'cwe/CWE-918'],
  prior: { risk: 0.7 },
  examples: {
    match: [
      {
        name: 'read_page',
        description: 'Reads a web page as text.',
        inputSchema: { type: 'object', properties: { page_url: { type: 'string' } } },
      },
      { name: 'fetch', inputSchema: { type: 'object', properties: { url: { type: 'string' } } } },
    ],
    noMatch: [
      { name: 'fetch', inputSchema: { type: 'object', properties: { id: { type: 'string' } } } },
      { name: 'create_hook', inputSchema: { type: 'object', properties: { url: { type: 'string' } } } },
      {
        name: 'get_board',
        description: 'Gets a board.',
        inputSchema: {
          type: 'object',
          properties: { url: { type: 'string', description: 'Address of the Acme board' } },
        },
        server: 'npm/acme-boards',
      },
      {
        name: 'read_resource',
        description: 'Reads a resource.',
        inputSchema: { type: 'object', properties: { uri: { type: 'string', description: 'Which resource' } } },
      },
      { name: 'get_site', inputSchema: { type: 'object', properties: { siteUrl: { type: 'string' } } } },
    ],
  },
  detect(features) {
    if (!leads(features, READING) || parametersWith(features, 'url').length === 0) return [];
    // There a URL names something of the product: an issue, a meeting, a file of the project.
    const ofProduct = inDomain(
      features,
      'project-management',
      'source-control',
      'observability',
      'editor',
      'chat',
      'testing',
    );
    return ofProduct ? [] : chosenUrls(features);
  },
});
