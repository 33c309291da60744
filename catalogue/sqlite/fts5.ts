import { sql } from 'kysely';
import type { SearchIndex } from '../search-index.ts';
import type { Term } from '../words.ts';

/** bm25 weights of the columns name, title, description and server: what a tool is called says most of what it is. */
const WEIGHTS = sql.raw('10.0, 6.0, 1.0, 4.0');

/** The search index of an SQLite catalogue: FTS5, of migration 002. */
export const fts5: SearchIndex = {
  async put(db, entries) {
    for (const { id, name, title, description, server } of entries)
      await sql`insert or replace into tool_search (rowid, name, title, description, server)
        values (${id}, ${name}, ${title}, ${description}, ${server})`.execute(db);
  },

  async remove(db, ids) {
    for (const id of ids) await sql`delete from tool_search where rowid = ${id}`.execute(db);
  },

  async find(db, { terms, match, server, after, limit }) {
    if (terms.length === 0) return [];
    const text = terms.map(phrase).join(match === 'all' ? ' AND ' : ' OR ');
    const ofServer =
      server === undefined
        ? sql`true`
        : server.is === 'same'
          ? sql`tool.server = ${server.slug}`
          : sql`tool.server <> ${server.slug}`;
    const behind =
      after === undefined ? sql`true` : sql`(score > ${after.score} or (score = ${after.score} and id > ${after.id}))`;
    const found = await sql<{ id: number; score: number }>`
      select id, score from (
        select tool_search.rowid as id, bm25(tool_search, ${WEIGHTS}) as score
        from tool_search join tool on tool.id = tool_search.rowid
        where tool_search match ${text} and ${ofServer}
      )
      where ${behind} order by score, id limit ${limit}`.execute(db);
    return found.rows;
  },
};

/**
 * A term in FTS5's query language (https://www.sqlite.org/fts5.html#full_text_query_syntax). Terms hold letters, digits,
 * `_` and spaces only, so nothing in the quotes can end them. The exact word counts on top of the words it begins.
 */
const phrase = ({ exact, prefix }: Term): string => (prefix === null ? `"${exact}"` : `("${exact}" OR "${prefix}"*)`);
