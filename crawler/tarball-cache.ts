import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorCode } from './error-code.ts';
import { isRunning, sweepUnfinished, unfinishedName } from './unfinished.ts';

/** Tarballs of registries on disk, named by what is in them: shared by processes, bounded, the longest unused out first. */
export interface TarballCache {
  /** The bytes of a tarball, which were checked against its digest just now; null: it is not there, or was damaged. */
  find(digest: string): Promise<Readable | null>;
  /** Hands on a tarball as it comes in, and keeps it where it turns out to have that digest. */
  keeping(digest: string, tarball: AsyncIterable<Buffer>): AsyncGenerator<Buffer>;
}

export interface TarballCacheOptions {
  readonly folder: string;
  /** The most bytes that lie there; each other process that adds at the same time may bring a part in `PARTS` more. 0: none. */
  readonly maxBytes: number;
  readonly newId: () => string;
  readonly now: () => Date;
}

const UNFINISHED = '.unfinished';
/** No tarball takes more than one of so many parts, and one part is kept free, so that room is seldom looked for. */
const PARTS = 16;
const ALGORITHM = 'sha512';
const SRI = /(?:^|\s)sha512-([A-Za-z0-9+/]{86}==)(?=$|[\s?])/;

/** What a tarball is kept under, from its Subresource Integrity; null: it has none that is strong enough. */
export function digestOf(integrity: string): string | null {
  const base64 = SRI.exec(integrity)?.[1];
  return base64 === undefined ? null : Buffer.from(base64, 'base64').toString('hex');
}

/*
 * Why this is not `cacache`, which npm keeps its downloads in (21.0.2 was looked at): it never makes room, its index does
 * not know when something was last used, and it brings two dozen packages.
 */
export function tarballCache({ folder, maxBytes, newId, now }: TarballCacheOptions): TarballCache {
  const part = maxBytes / PARTS;
  const unfinished = join(folder, UNFINISHED);
  const pathOf = (digest: string): string => join(folder, digest);
  /** Bytes added since room was made; the first addition looks for what is there, and what was left half made. */
  let added = Infinity;
  let trimmed: Promise<void> = Promise.resolve();

  const begin = async (): Promise<{ readonly path: string; readonly file: FileHandle }> => {
    await mkdir(unfinished, { recursive: true });
    const path = join(unfinished, unfinishedName(process.pid, newId()));
    return { path, file: await open(path, 'wx') };
  };

  const add = async (digest: string, path: string, bytes: number): Promise<void> => {
    // What was there had the same bytes, or damaged ones.
    await rename(path, pathOf(digest));
    added += bytes;
    if (added < part) return;
    const isFirst = added === Infinity;
    added = 0;
    const next = trimmed.then(async () => {
      if (isFirst) await sweepUnfinished(unfinished, isRunning);
      await makeRoom(folder, maxBytes - part);
    });
    trimmed = next.catch(() => undefined);
    await next;
  };

  return {
    async find(digest) {
      const file = await open(pathOf(digest), 'r').catch(ifThere);
      if (file === null) return null;
      if ((await digestIn(file)) === digest) {
        await file.utimes(now(), now());
        return file.createReadStream({ start: 0 });
      }
      await file.close();
      await rm(pathOf(digest), { force: true });
      return null;
    },
    async *keeping(digest, tarball) {
      const { path, file } = await begin();
      try {
        const hash = createHash(ALGORITHM);
        let bytes = 0;
        for await (const chunk of tarball) {
          bytes += chunk.length;
          hash.update(chunk);
          if (bytes <= part) await file.writeFile(chunk);
          yield chunk;
        }
        await file.utimes(now(), now());
        if (bytes <= part && hash.digest('hex') === digest) await add(digest, path, bytes);
      } finally {
        await file.close();
        await rm(path, { force: true });
      }
    },
  };
}

async function digestIn(file: FileHandle): Promise<string> {
  const hash = createHash(ALGORITHM);
  await pipeline(file.createReadStream({ start: 0, autoClose: false }), hash);
  return hash.digest('hex');
}

async function makeRoom(folder: string, maxBytes: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== UNFINISHED);
  const found = names.map(async (name) => ({
    path: join(folder, name),
    about: await stat(join(folder, name)).catch(ifThere),
  }));
  const kept = (await Promise.all(found)).flatMap(({ path, about }) =>
    about?.isFile() ? [{ path, bytes: about.size, usedAt: about.mtimeMs }] : [],
  );
  let total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of kept.toSorted((a, b) => a.usedAt - b.usedAt)) {
    if (total <= maxBytes) return;
    // Whoever reads it has it open, and reads on.
    await rm(path, { force: true });
    total -= bytes;
  }
}

/** Another process may have made room just now. */
function ifThere(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null;
  throw error;
}
