import type { Catalogue } from '#catalogue/catalogue.ts';
import type { ServerRecord } from '#schema/record.ts';
import { serverSlug } from '#schema/slug.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { CommandError, EXIT } from './exit-code.ts';

const MAX_COMPARED = 100;
const SUGGESTED = 3;

/**
 * A server by its slug, its name, or the npm package that it is. Throws `CommandError` with the nearest names where the
 * catalogue has none.
 */
export async function findServer(catalogue: Catalogue, wanted: string): Promise<ServerRecord> {
  for (const slug of [wanted, serverSlug(wanted), serverSlug(`npm/${wanted}`)]) {
    const found = await catalogue.server(slug);
    if (found !== null) return found;
  }
  const near = await nearest(catalogue, wanted);
  const instead =
    near.length > 0 ? `The nearest are: ${near.join(', ')}.` : 'Run "placard crawl" or "placard import" to add it.';
  throw new CommandError(`The catalogue has no server "${visibleLine(wanted, 80)}". ${instead}`, EXIT.findings);
}

async function nearest(catalogue: Catalogue, wanted: string): Promise<string[]> {
  const text = wanted.toLowerCase().slice(0, MAX_COMPARED);
  const scored: { name: string; score: number }[] = [];
  for (let after: string | undefined; ;) {
    const page = await catalogue.servers({ limit: 100, after });
    for (const { slug, name } of page.items) {
      const score = Math.min(...spellings(slug, name).map((spelling) => distance(text, spelling)));
      if (score <= Math.max(2, text.length / 3)) scored.push({ name: visibleLine(name, 100), score });
    }
    if (page.next === null) break;
    after = page.next;
  }
  const best = scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  return best.slice(0, SUGGESTED).map(({ name }) => name);
}

/** The ways in which a person may call a server: with and without where it comes from. */
const spellings = (slug: string, name: string): string[] =>
  [slug, name, name.replace(/^npm\//, ''), name.split('/').at(-1) ?? name].map((spelling) =>
    spelling.toLowerCase().slice(0, MAX_COMPARED),
  );

/** Edits between two texts (Levenshtein); next to none where one has the other in it. */
function distance(a: string, b: string): number {
  if (a.length >= 3 && b.includes(a)) return 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substituted = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(substituted, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
