import assert from 'node:assert/strict';
import { test } from 'node:test';
import { domainsSaid } from '#classifier/reading/words/said-domains.ts';

/** What the domains are, what a server says of itself, and the domains. */
const descriptions: readonly (readonly [string, string, readonly string[]])[] = [
  ['of the product that is named', 'MCP server for Gmail', ['mail']],
  ['none where no product is named', 'MCP server for Tidewater', []],
  ['of a name as it is written', 'Ask questions of a PostgreSQL server', ['database']],
  ['of the parts of a name that nobody knows', 'MCP server for LagoonHotel', ['data', 'travel']],
  ['of the parts of a name with numbers', 'Records of 88CRM', ['crm']],
  ['of a bank that publishes', 'Tables of the central bank', ['data']],
  ['not those of what brands are called', 'MCP server for LagoonCloud and TideDB', []],
  ['of the first clause that names any', 'MCP server for the Lagoon API. Manages DNS zones. Invoices, too.', ['cloud']],
  ['of what follows the name of the server', 'Lagoon MCP server - payroll of small firms', ['accounting', 'hr']],
  ['not those of its clients', 'MCP server for Lagoon. Ask it from ChatGPT, Claude or VS Code.', []],
  ['not those of a client to which it gives something', 'Lets Cursor read your Gmail', ['mail']],
  ['not those of how a call is paid', 'Transcribes audio, paid per call in USDC by a wallet', []],
  ['not those of where it is hosted', 'Tide tables. Deployed on Cloudflare, built with Docker.', []],
  ['not those of what it does without', 'Tide tables, no Stripe account needed', []],
  ['of a name that ends like a negation', 'MCP server for lagoon.no hotels', ['data', 'travel']],
  ['of a short list in brackets', 'MCP server for the tide authority (taxes)', []],
  ['of a product in brackets', 'MCP server for many clouds (Azure and GCP)', ['cloud']],
  [
    'not those of a long list in brackets',
    'MCP server for Lagoon (currencies, hotels, flights, brokers, invoices, payroll, mail and Slack)',
    [],
  ],
  ['not those of a header', 'MCP server for the Lagoon portal with an X-API-KEY', []],
  ['docs alone where products are documented', 'Documentation of the Stripe and Gmail APIs', ['docs']],
  ['data alone where they are public', 'Norwegian public data: banks, exchange rates, brokers', ['data']],
  ['of a product whose own data it is', 'The official CRM data', ['crm']],
  ['of what is opened beside data', 'Opens an account at Stripe and reads its data', ['payments']],
  ['of what pays', 'Pays invoices of a company', ['accounting']],
  ['of a public cloud', 'MCP server for the Lagoon Public Cloud and its data', ['cloud']],
  ['none of a word of the trade', 'LLM-ready pages for any IDE', []],
  ['none of a sound machine', 'Watches the health of a server', []],
  ['of health that is kept', 'Keeps health records', ['health']],
];

for (const [what, description, expected] of descriptions)
  test(`The domains of a description are ${what}: ${description}`, () =>
    assert.deepEqual([...domainsSaid(description)].sort(), [...expected].sort()));

test('What stands behind 300 characters of a description is not read', () =>
  assert.deepEqual([...domainsSaid(`${'Tide tables of a bay, '.repeat(14)} mail by Gmail`)], []));
