import { defineRule } from '../rule.ts';
import { cuePlaces, inDomain, leads, parameterPlaces } from '../conditions/select.ts';

export default defineRule({
  id: 'code-stays-in-the-page',
  title: 'Its code runs in a web page',
  moves: 'risk',
  capability: null,
  rationale: 'A script in a page reaches what the page and its origin may reach, not the host.',
  limits: 'A page can be logged in to anything.',
  references: ['rfc-6454'],
  prior: { risk: -1 },
  examples: {
    match: [
      {
        name: 'run_script',
        description: 'Runs a script.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
        server: 'npm/browser-kit',
      },
      {
        name: 'execute_script',
        description: 'Executes JavaScript in the browser.',
        inputSchema: { type: 'object', properties: { script: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'run_python',
        description: 'Executes Python.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
      {
        name: 'run_script',
        description: 'Runs a script in the Node process of the server.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
        server: 'npm/browser-kit',
      },
      { name: 'click', description: 'Clicks.', server: 'npm/browser' },
    ],
  },
  detect(features) {
    const code = parameterPlaces(features, 'code');
    if (code.length === 0 || !leads(features, ['run'])) return [];
    // "Runs in the server process"
    if (cuePlaces(features, 'leaves-the-page').length > 0) return [];
    const page = cuePlaces(features, 'browser-act');
    return [...page, ...(inDomain(features, 'browser') ? code : [])];
  },
});
