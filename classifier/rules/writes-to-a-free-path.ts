import { defineRule } from '../rule.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { leadingNamed, nameSays, opens, parametersNamed, placesOf } from '../conditions/select.ts';

/** "Performs a PUT request" */
const REQUESTS = /(?:^|_)requests?$/;
const METHODS = new Set(['post', 'put', 'patch']);

export default defineRule({
  id: 'writes-to-a-free-path',
  title: 'It sends what the caller gives to any path of an interface',
  moves: 'both',
  capability: 'changes-data',
  rationale: 'A fixed method with a free path reaches every record that the credentials reach.',
  limits: 'The interface behind it may be small.',
  references: ['owasp-llm-2026/LLM03', 'owasp-agentic-2026/ASI02'],
  prior: { category: { Write: 2, Read: -1 }, risk: 0.8 },
  examples: {
    match: [
      {
        name: 'api_put',
        description: 'Makes a PUT request.',
        inputSchema: { type: 'object', properties: { endpoint: { type: 'string' }, data: { type: 'object' } } },
      },
      {
        name: 'api_post',
        description: 'Makes a POST request.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' }, body: { type: 'object' } } },
      },
    ],
    noMatch: [
      {
        name: 'create_post',
        description: 'Creates a post.',
        inputSchema: { type: 'object', properties: { body: { type: 'string' } } },
      },
      {
        name: 'api_get',
        description: 'Makes a GET request.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' }, body: { type: 'object' } } },
      },
    ],
  },
  detect(features) {
    const method = [
      ...nameSays(features, 'post put patch'),
      ...(opens(features, METHODS) ? placesOf(leadingNamed(features, ['create', 'update'], REQUESTS)) : []),
    ];
    if (method.length === 0) return [];
    const free = parametersNamed(features, 'path url endpoint').filter(({ words }) => words.length === 1);
    const given = parametersNamed(features, 'body data payload value json');
    return free.length > 0 && given.length > 0 ? [...method, ...free.map(keyPlace)] : [];
  },
});
