import { sql } from 'kysely';
import { chunks } from '../chunks.ts';
import type { Hit, SearchIndex } from '../search-index.ts';
import type { Term } from '../words.ts';

/** bm25 weights of the columns name, title, description and server: what a tool is called says most of what it is. */
const WEIGHTS = sql.raw('10.0, 6.0, 1.0, 4.0');

/** The search index of an SQLite catalogue: FTS5, of migration 002. */
export const fts5: SearchIndex = {
  async put(db, entries) {
    for (const some of chunks(entries)) {
      const rows = some.map(
        ({ id, name, title, description, server }) => sql`(${id}, ${name}, ${title}, ${description}, ${server})`,
      );
      await sql`insert or replace into tool_search (rowid, name, title, description, server)
        values ${sql.join(rows)}`.execute(db);
    }
  },

  async remove(db, ids) {
    for (const some of chunks(ids)) await sql`delete from tool_search where rowid in (${sql.join(some)})`.execute(db);
  },

  async find(db, { terms, match, notOf, after, limit }) {
    if (terms.length === 0) return [];
    const text = terms.map(phrase).join(match === 'all' ? ' AND ' : ' OR ');
    const others = notOf === undefined ? sql`` : sql`and rowid not in (select id from tool where server = ${notOf})`;
    const behind = after === undefined ? sql`` : sql`where (score, id) > (${after.score}, ${after.id})`;
    const found = await sql<Hit>`
      select id, score from (
        select rowid as id, bm25(tool_search, ${WEIGHTS}) as score
        from tool_search where tool_search match ${text} ${others}
      ) ${behind} order by score, id limit ${limit}`.execute(db);
    return found.rows;
  },
};

/**
 * A term in FTS5's query language (https://www.sqlite.org/fts5.html#full_text_query_syntax). Terms hold letters, digits,
 * `_` and spaces only, so nothing in the quotes can end them. The exact word counts on top of the words it begins.
 */
const phrase = ({ exact, prefix }: Term): string => (prefix === null ? `"${exact}"` : `("${exact}" OR "${prefix}"*)`);
