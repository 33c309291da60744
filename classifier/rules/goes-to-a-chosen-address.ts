import { chosenUrls } from '../conditions/addresses.ts';
import { defineRule } from '../rule.ts';
import { inDomain, leads } from '../conditions/select.ts';

export default defineRule({
  id: 'goes-to-a-chosen-address',
  title: 'It sends a browser or a device to an address that the caller chooses',
  moves: 'risk',
  capability: 'network-egress',
  rationale: 'An address can carry what an agent knows, and whoever owns it reads it in the log.',
  limits: 'The browser may only reach the project under test.',
  references: ['owasp-llm-2026/LLM02', 'mitre-atlas-5.6.1/AML.T0086'],
  prior: { risk: 0.6 },
  examples: {
    match: [
      {
        name: 'new_tab',
        description: 'Opens a new tab.',
        server: 'npm/browser',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
      {
        name: 'open_page',
        description: 'Opens a page.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
        server: 'npm/browser-kit',
      },
      {
        name: 'browser_navigate',
        description: 'Navigate to a URL.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
        server: 'npm/browser-kit',
      },
    ],
    noMatch: [
      {
        name: 'select_tab',
        description: 'Selects a tab by its index or address.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
        server: 'npm/browser-kit',
      },
      { name: 'browser_back', description: 'Goes back.', server: 'npm/browser-kit' },
      {
        name: 'validate_url',
        description: 'Validates an address.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
        server: 'npm/browser-kit',
      },
    ],
  },
  detect(features) {
    if (!inDomain(features, 'browser', 'device') || !leads(features, ['device', 'session', 'job', 'run'])) return [];
    // What is open already is only found by its address.
    return /^(?:select|switch|close)$/.test(features.lead?.verb ?? '') ? [] : chosenUrls(features);
  },
});
