import { defineRule } from '../rule.ts';
import type { Features } from '../features.ts';
import { textAt, type Place } from '../place.ts';
import { cuePlaces, inDomain, leadingHeads, leads, parametersWith, placesOf } from '../select.ts';

/** What only speeds up or shows what is there. */
const REMADE = /^(?:index|indexes|indices|views?|materialized_views?|sequences?)$/;

const DEFINES = /ddl|alter|drop|create/i;

/** Where a tool that runs any statement says that those count which make and drop tables. */
const statedDefinitions = (features: Features): readonly Place[] =>
  leads(features, ['run']) &&
  parametersWith(features, 'sql', 'query').length > 0 &&
  cuePlaces(features, 'select-only', 'read-only').length === 0
    ? cuePlaces(features, 'dml').filter((place) => DEFINES.test(textAt(place)))
    : [];

export default defineRule({
  id: 'changes-a-database-schema',
  title: 'It changes the shape of a database, or runs statements that do',
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
      {
        name: 'execute',
        description: 'Executes any SQL statement, DDL included.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
    ],
    noMatch: [
      { name: 'create_trigger' },
      { name: 'create_index', server: 'npm/mysql-tools' },
      {
        name: 'execute',
        description: 'Executes SQL. Read-only: DDL is refused.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
      { name: 'list_columns', server: 'npm/mysql-tools' },
    ],
  },
  detect(features) {
    const changed = inDomain(features, 'database')
      ? placesOf(leadingHeads(features, ['create', 'update'], 'ddl').filter(({ word }) => !REMADE.test(word)))
      : [];
    return [...changed, ...statedDefinitions(features)];
  },
});
