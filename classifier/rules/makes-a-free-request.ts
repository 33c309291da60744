import { defineRule } from '../rule.ts';
import { freeRequests } from '../conditions/free-requests.ts';
import { cuePlaces, earlyCues, leads } from '../conditions/select.ts';

export default defineRule({
  id: 'makes-a-free-request',
  title: 'It makes an API request with a free method',
  moves: 'both',
  capability: 'network-egress',
  rationale: 'A request whose method and path the caller chooses can do all that the credentials allow.',
  limits: 'The method may be limited to reads by the server.',
  references: ['owasp-agentic-2026/ASI02', 'cwe/CWE-918'],
  prior: { category: { Execute: 2 }, risk: 1 },
  examples: {
    match: [
      {
        name: 'call_endpoint',
        description: 'Calls an endpoint.',
        inputSchema: { type: 'object', properties: { method: { type: 'string' }, url: { type: 'string' } } },
      },
      {
        name: 'api_request',
        description: 'Make an API request.',
        inputSchema: {
          type: 'object',
          properties: { method: { type: 'string', enum: ['GET', 'POST', 'DELETE'] }, path: { type: 'string' } },
        },
      },
    ],
    noMatch: [
      { name: 'fetch_page', inputSchema: { type: 'object', properties: { url: { type: 'string' } } } },
      {
        name: 'draw',
        description: 'Draw.',
        inputSchema: {
          type: 'object',
          properties: { method: { type: 'string', enum: ['pen', 'brush'] }, path: { type: 'string' } },
        },
      },
    ],
  },
  detect(features) {
    const places = [...freeRequests(features), ...earlyCues(features, 2, 'free-request')];
    // A request that is only stored has a method too.
    const isFixed = cuePlaces(features, 'only-gets').length > 0;
    return places.length === 0 || isFixed || leads(features, ['create', 'update', 'delete']) ? [] : places;
  },
});
