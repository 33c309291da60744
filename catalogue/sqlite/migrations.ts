import type { Migration, MigrationProvider } from 'kysely/migration';
import { catalogueTables } from '../migrations/001-catalogue.ts';
import { searchIndex } from '../migrations/002-search.sqlite.ts';
import { claims } from '../migrations/003-claims.ts';
import { serverAssessments } from '../migrations/005-server-assessment.ts';
import { changeJudgements } from '../migrations/006-change-judgements.ts';
import { retirements } from '../migrations/007-retirement.ts';

const MIGRATIONS: Record<string, Migration> = {
  '001-catalogue': catalogueTables({ identity: (column) => column.primaryKey().autoIncrement() }),
  '002-search': searchIndex,
  '003-claims': claims,
  '005-server-assessment': serverAssessments,
  '006-change-judgements': changeJudgements,
  '007-retirement': retirements,
};

/** Ids of the migrations that this Placard knows, oldest first. */
export const migrationIds: readonly string[] = Object.keys(MIGRATIONS);

/** The migrations of an SQLite catalogue, in code, so that a published package needs no folder of its own. */
export const sqliteMigrations: MigrationProvider = { getMigrations: () => Promise.resolve(MIGRATIONS) };
