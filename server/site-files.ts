import type { Context, MiddlewareHandler } from 'hono';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { REVALIDATE } from './caching.ts';
import { isFresh } from './if-none-match.ts';
import { mediaTypeOf } from './media-types.ts';
import { sitePath } from './site-path.ts';

/** Astro names these files by their content. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
const HASHED = /^_astro\//;
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** Serves the built site below a folder: `index.html` for a folder; leaves to the next handler what it does not have. */
export const siteFiles =
  (siteDir: string): MiddlewareHandler =>
  async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    const path = sitePath(pathname);
    if (path === null) return next();
    const file = await fileAt(siteDir, path);
    if (file === null) return next();
    if (file.isFolder && !pathname.endsWith('/')) return context.redirect(`${pathname}/${search}`, 308);
    if (!file.isFolder && pathname.endsWith('/')) return next();
    const cacheControl = HASHED.test(path) ? IMMUTABLE : REVALIDATE;
    const headers = { etag: file.tag, 'cache-control': cacheControl };
    if (isFresh(context.req.header('if-none-match'), file.tag)) return context.body(null, 304, headers);
    return (await send(context, file, 200, headers)) ?? next();
  };

/** The site's own page for what is not there, with status 404; null when the site is not built. */
export async function missingPage(context: Context, siteDir: string): Promise<Response | null> {
  const file = await fileAt(siteDir, '404.html');
  return file === null ? null : send(context, file, 404, { 'cache-control': REVALIDATE });
}

interface SiteFile {
  readonly path: string;
  /** By size and time of change: weak, as the bytes were not read. */
  readonly tag: string;
  /** Whether the address was a folder's, whose page is its `index.html`. */
  readonly isFolder: boolean;
}

async function fileAt(siteDir: string, path: string, isFolder = false): Promise<SiteFile | null> {
  const full = join(siteDir, path);
  const found = await unlessAbsent(stat(full));
  if (found?.isDirectory() === true && !isFolder) return fileAt(siteDir, join(path, 'index.html'), true);
  if (found?.isFile() !== true) return null;
  return { path: full, tag: `W/"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`, isFolder };
}

/** Read at once, since a new build may take the folder's place while a stream is under way; null when it just did. */
async function send(
  context: Context,
  { path }: SiteFile,
  status: 200 | 404,
  headers: Record<string, string>,
): Promise<Response | null> {
  const bytes = await unlessAbsent(readFile(path));
  if (bytes === null) return null;
  const all = { ...headers, 'content-type': mediaTypeOf(extname(path)), 'content-length': String(bytes.length) };
  return context.body(new Uint8Array(bytes), status, all);
}

/** Null for what is not there, lies below a file instead of a folder, or has a longer name than can be. */
async function unlessAbsent<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(String(error.code))) return null;
    throw error;
  }
}
