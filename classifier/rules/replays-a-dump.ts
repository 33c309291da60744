import { defineRule } from '../rule.ts';
import { leadingActs, placesOf, speaksOf, thingsOf } from '../conditions/select.ts';

const READS_IN = /^(?:import|load|restore)$/;

export default defineRule({
  id: 'replays-a-dump',
  title: 'It reads a dump or a file of SQL into a database',
  moves: 'both',
  capability: 'runs-query',
  rationale: 'Every statement of the file is run, and a dump begins by dropping what is there.',
  limits: 'The file may only hold new rows.',
  references: ['owasp-mcp-2025/MCP05'],
  prior: { category: { Execute: 4 }, risk: 1.2 },
  examples: {
    match: [
      { name: 'db_import', description: 'Imports a SQL file into a database.' },
      { name: 'load_dump', description: 'Loads a dump.' },
    ],
    noMatch: [
      { name: 'db_export', description: 'Exports a database to a SQL file.' },
      { name: 'import_rows', description: 'Imports a CSV file into a table.' },
      { name: 'query', description: 'Runs a read-only SQL query.' },
    ],
  },
  detect(features) {
    if (!speaksOf(features, 'dump')) return [];
    const acts = leadingActs(features, ['create', 'update', 'delete', 'read']);
    return placesOf(acts.filter((act) => READS_IN.test(act.verb) && thingsOf([act], 'dump').length > 0));
  },
});
