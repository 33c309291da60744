import type { MiddlewareHandler } from 'hono';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { createHash } from 'node:crypto';
import { isFresh } from './if-none-match.ts';

/**
 * Tags every answer of the API with the state of the catalogue, the version of Placard and the address, and answers 304
 * without doing the work when the caller has that one (RFC 9110, section 13.1.2). Nothing else goes into an answer.
 */
export const tagged =
  (catalogue: Catalogue, version: string): MiddlewareHandler =>
  async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    const state = [await catalogue.fingerprint(), version, pathname, search];
    const tag = `"${createHash('sha256').update(JSON.stringify(state)).digest('base64url').slice(0, 27)}"`;
    if (isFresh(context.req.header('if-none-match'), tag))
      return context.body(null, 304, { etag: tag, 'cache-control': REVALIDATE });
    await next();
    // What lies beside the pages as a file has its own tag.
    if (context.res.status !== 200 || context.res.headers.has('etag')) return undefined;
    context.header('etag', tag);
    context.header('cache-control', REVALIDATE);
    return undefined;
  };

/** Keep it, but ask each time whether it still holds: a crawl can change anything at any moment. */
export const REVALIDATE = 'public, no-cache';
