import { defineRule } from '../rule.ts';
import { textAt, type Place } from '../reading/words/place.ts';
import { cuePlaces, leads } from '../conditions/select.ts';

/** What a sandbox has no way to. */
const isWayOut = (place: Place): boolean => /^(?:no|without)\b/i.test(textAt(place));

export default defineRule({
  id: 'runs-without-a-network',
  title: 'What it runs in a sandbox reaches no network and no host',
  moves: 'risk',
  capability: null,
  rationale: 'Code that cannot reach anything can harm nothing but its sandbox.',
  limits: 'That nothing is reached is what the definition says.',
  references: ['owasp-agentic-2026/ASI05'],
  prior: { risk: -1.4 },
  examples: {
    match: [
      {
        name: 'run_python',
        description: 'Runs Python code in a sandbox without network access.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
      { name: 'run_module', description: 'Runs a module in a WebAssembly sandbox. No access to the network.' },
    ],
    noMatch: [
      {
        name: 'run_python',
        description: 'Runs Python code in a sandbox.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
      { name: 'run_tests', description: 'Runs the tests without network access.' },
      { name: 'list_sandboxes', description: 'Lists sandboxes without network access.' },
    ],
  },
  detect(features) {
    if (!leads(features, ['run'])) return [];
    const cues = cuePlaces(features, 'sandboxed');
    const waysOut = cues.filter(isWayOut);
    return waysOut.length < cues.length ? waysOut : [];
  },
});
