import type { Catalogue } from '#catalogue/catalogue.ts';
import type { ServerSummary } from '#schema/record.ts';

const AT_ONCE = 100;

/** Every server of a catalogue, page by page, in the catalogue's own order. */
export async function* serverPages(catalogue: Catalogue): AsyncIterable<readonly ServerSummary[]> {
  let after: string | undefined;
  do {
    const page = await catalogue.servers({ limit: AT_ONCE, after });
    if (page.items.length > 0) yield page.items;
    after = page.next ?? undefined;
  } while (after !== undefined);
}
