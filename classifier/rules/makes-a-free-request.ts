import { defineRule } from '../rule.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { looksUpApis } from '../conditions/looked-up-apis.ts';
import { cuePlaces, earlyCues, leads, parametersNamed } from '../conditions/select.ts';

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
    const methods = parametersNamed(features, 'method httpmethod').filter(
      ({ name, options, description }) =>
        /^(?:http_?)?method$/i.test(name) &&
        (options.length === 0
          ? (description?.text ?? 'POST').includes('POST')
          : options.some(({ value }) => /^(?:post|delete|put)$/i.test(value))),
    );
    const target =
      methods.length > 0 &&
      !looksUpApis(features) &&
      features.parameters.some(({ words }) => words.some((word) => /^(?:path|url|endpoint|uri|body)$/.test(word)));
    const places = [...(target ? methods.map(keyPlace) : []), ...earlyCues(features, 2, 'free-request')];
    // A request that is only stored has a method too.
    const isFixed = cuePlaces(features, 'only-gets').length > 0;
    return places.length === 0 || isFixed || leads(features, ['create', 'update', 'delete']) ? [] : places;
  },
});
