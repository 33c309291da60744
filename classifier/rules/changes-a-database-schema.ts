import { defineRule } from '../rule.ts';
import { inDomain, placesOf, leadingHeads } from '../select.ts';

/** What only speeds up or shows what is there. */
const REMADE = /^(?:index|indexes|indices|views?|materialized_views?|sequences?)$/;

export default defineRule({
  id: 'changes-a-database-schema',
  title: 'It changes the shape of a database',
  moves: 'risk',
  capability: 'changes-data',
  rationale: 'A changed column or trigger works on every row and every program.',
  limits: 'Views are easily made again.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.8 },
  examples: {
    match: [
      { name: 'alter_column', server: 'npm/mysql-tools' },
      { name: 'create_trigger', server: 'npm/postgres-tools' },
    ],
    noMatch: [
      { name: 'create_trigger' },
      { name: 'create_index', server: 'npm/mysql-tools' },
      { name: 'list_columns', server: 'npm/mysql-tools' },
    ],
  },
  detect(features) {
    return inDomain(features, 'database')
      ? placesOf(leadingHeads(features, ['create', 'update'], 'ddl').filter(({ word }) => !REMADE.test(word)))
      : [];
  },
});
