import { keyPlace } from '../reading/schema/parameters.ts';
import { defineRule } from '../rule.ts';
import { leadingActs, names, parametersNamed, parametersWith } from '../conditions/select.ts';

const CALLED = /^(?:webhooks?|hooks?|callbacks?|triggers?|subscriptions?|destinations?|sinks?)$/;
const ADDRESS = /^(?:urls?|uris?|endpoints?|webhooks?|callbacks?|targets?|destinations?|request|config|address|hook)$/;

export default defineRule({
  id: 'has-an-address-called',
  title: 'It registers an address that is called from then on',
  moves: 'risk',
  capability: 'network-egress',
  rationale: 'A webhook sends what happens to whoever owns its address, long after the call.',
  limits: 'The service may first ask the owner of the address to prove that it is theirs.',
  references: ['owasp-llm-2026/LLM02', 'cwe/CWE-918', 'mitre-atlas-5.6.1/AML.T0086'],
  prior: { risk: 0.9 },
  examples: {
    match: [
      {
        name: 'create_webhook',
        description: 'Creates a webhook.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' }, events: { type: 'array' } } },
      },
      {
        name: 'update_hook',
        inputSchema: {
          type: 'object',
          properties: { config: { type: 'object', properties: { url: { type: 'string' } } } },
        },
      },
    ],
    noMatch: [
      { name: 'list_webhooks', inputSchema: { type: 'object', properties: { url: { type: 'string' } } } },
      { name: 'delete_webhook', inputSchema: { type: 'object', properties: { url: { type: 'string' } } } },
      { name: 'create_link', inputSchema: { type: 'object', properties: { url: { type: 'string' } } } },
    ],
  },
  detect(features) {
    if (!names(features, CALLED)) return [];
    const urls = [
      ...parametersWith(features, 'url').filter(
        ({ depth, words }) => depth < 3 && words.every((word) => ADDRESS.test(word)),
      ),
      // `config`, of which the schema tells no more
      ...parametersNamed(features, 'config').filter(
        ({ depth, type, name }) => depth === 0 && type === 'object' && name === 'config',
      ),
    ];
    if (urls.length === 0) return [];
    const acts = leadingActs(features, ['create', 'update']);
    return acts.some(({ things }) => things.some(({ word, head }) => head && CALLED.test(word)))
      ? urls.map(keyPlace)
      : [];
  },
});
