import { defineRule } from '../rule.ts';
import { keyPlace } from '../parameters.ts';
import { cuePlaces, leads } from '../select.ts';

export default defineRule({
  id: 'has-no-bounds',
  title: 'It says that it takes anything',
  moves: 'risk',
  capability: 'runs-code',
  rationale: '"Arbitrary" and "any valid" are the author\'s word that nothing is filtered.',
  limits: 'It may speak of arguments that matter little.',
  references: ['owasp-mcp-2025/MCP05'],
  prior: { risk: 0.7 },
  examples: {
    match: [
      { name: 'execute_sql', description: 'Executes arbitrary SQL.' },
      { name: 'run', description: 'Runs any command.' },
    ],
    noMatch: [
      { name: 'execute_sql', description: 'Executes a saved query.' },
      { name: 'list', description: 'Lists arbitrary things.' },
    ],
  },
  detect(features) {
    if (!leads(features, ['run', 'job', 'any'])) return [];
    const connections = features.parameters.filter(({ words }) =>
      /connection_(?:string|url|uri)$/.test(words.join('_')),
    );
    return [...cuePlaces(features, 'no-bounds'), ...connections.map(keyPlace)];
  },
});
