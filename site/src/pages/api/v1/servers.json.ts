import type { APIRoute } from 'astro';
import { catalogue } from '../../../catalogue.ts';
import { serverPages } from '../../../lib/every.ts';

/** Every server in one file: what the paged API answers, where only plain files are served. */
export const GET: APIRoute = async () => {
  const pages = await Array.fromAsync(serverPages(catalogue));
  return Response.json({ items: pages.flat(), next: null });
};
