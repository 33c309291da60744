import type { ColumnDefinitionBuilder } from 'kysely';

/** What the databases spell differently in a table definition. */
export interface MigrationDialect {
  /** Makes an integer column the primary key that counts up by itself and never gives a number twice. */
  readonly identity: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
}
