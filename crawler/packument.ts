import { z } from 'zod';
import { parseJson } from './guard/parse-json.ts';
import { digestOf } from './tarball-cache.ts';

/** What is read of all that a registry says of a package. */
export interface Packument {
  /** The version that the registry calls the latest; null: none. */
  readonly latest: string | null;
  /** Digests of its tarballs, by their paths at the registry. */
  readonly digests: ReadonlyMap<string, string>;
}

const Version = z.object({ dist: z.object({ tarball: z.string(), integrity: z.string() }) });
const Document = z.object({
  'dist-tags': z.object({ latest: z.string().optional() }),
  versions: z.record(z.string(), Version.nullable().catch(null)),
});

/**
 * Reads what a registry answers at the path of a package; null: it is no packument. Only tarballs below that path count,
 * so that no package says what is in those of another. Nothing here goes deeper into the text than these four levels.
 */
export function readPackument(text: string, path: string): Packument | null {
  const document = Document.safeParse(parseJson(text));
  if (!document.success) return null;
  const { versions, 'dist-tags': tags } = document.data;
  const digests = Object.values(versions).flatMap((version): [string, string][] => {
    if (version === null) return [];
    const [tarball, digest] = [pathOf(version.dist.tarball), digestOf(version.dist.integrity)];
    const isOwn = tarball !== null && packageOf(tarball) === packageOf(path);
    return isOwn && digest !== null ? [[tarball, digest]] : [];
  });
  return { latest: tags.latest ?? null, digests: new Map(digests) };
}

/** The path of the package that a path at a registry, its own or one of its tarballs, belongs to. */
export const packageOf = (path: string): string => (path.split('/-/')[0] ?? path).replace(/%2f/i, '/');

const pathOf = (url: string): string | null => {
  const parsed = URL.parse(url);
  return parsed && parsed.pathname + parsed.search;
};
