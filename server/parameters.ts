import { z } from '@hono/zod-openapi';

/** The page of a list: query parameters of every route that answers one. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50).openapi({ description: 'How many items, 1 to 100.' }),
  after: z.string().max(200).optional().openapi({ description: 'The `next` of the page before.' }),
});

/** A slug in a path. No slug is longer than 80 characters; `.json` may stand behind it, as in the static files. */
export const Slug = z.string().min(1).max(100);

const SUFFIX = '.json';

/** Looks something up by a slug as it stands in a path: itself, or, where there is none, without `.json`. */
export async function bySlug<T>(slug: string, find: (slug: string) => Promise<T | null>): Promise<T | null> {
  const found = await find(slug);
  return found === null && slug.endsWith(SUFFIX) ? find(slug.slice(0, -SUFFIX.length)) : found;
}
