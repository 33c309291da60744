import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Reach } from './npm-reach.ts';
import { packageOf, readPackument, type Packument } from './packument.ts';
import { askerOf, type Given, type Wanted } from './registry-asker.ts';
import type { TarballCache } from './tarball-cache.ts';

/** Reads this machine's npm registries: what one of them gave before comes from here. */
export interface RegistryReader {
  readonly registries: Reach['registries'];
  /** Answers a GET of an address at a registry; null: the registry cannot be reached. A body that breaks off throws. */
  get(address: string, wanted: Wanted): Promise<Given | null>;
  /** What the registry of a package says of it; `absent`: nothing; null: it cannot be asked. */
  packument(name: string, signal: AbortSignal): Promise<Packument | 'absent' | null>;
}

export interface RegistryReaderOptions {
  readonly reach: Reach;
  readonly tarballs: TarballCache;
}

interface Kept extends Packument {
  readonly form: Form;
  readonly headers: Given['headers'];
  /** Gzipped. */
  readonly body: Buffer;
}

const OCTETS = { 'content-type': 'application/octet-stream' };

/** How a packument is asked for (npm registry API, package-metadata): whole by npm 11, in its short form by older npm. */
const FORMS = {
  whole: 'application/json',
  short: 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*',
} as const;
type Form = keyof typeof FORMS;

const MIB = 2 ** 20;
/** A version that is published later is not found for as long. */
const PACKUMENT_MS = 15 * 60_000;
const MOST_PACKUMENTS = 64 * MIB;
/** That of `next` has 21 MB, unpacked. */
const MOST_PACKED = 32 * MIB;
const MOST_UNPACKED = 64 * MIB;
const BYTES_OF_DIGEST = 400;

const [pack, unpack] = [promisify<Buffer, object, Buffer>(gzip), promisify<Buffer, object, Buffer>(gunzip)];

/*
 * A tarball is kept under the digest that its registry's packument, read here and not by whoever asks, says it has, and
 * comes out of the cache only for that: nothing that runs in a sandbox can put anything there for the next one.
 */
export function registryReader({ reach, tarballs }: RegistryReaderOptions): RegistryReader {
  const ask = askerOf(reach);
  const packuments = new LRUCache<string, Kept>({
    maxSize: MOST_PACKUMENTS,
    sizeCalculation: ({ body, digests }) => body.length + BYTES_OF_DIGEST * digests.size,
    ttl: PACKUMENT_MS,
  });

  /** Hands on a packument as it comes in, and keeps it once it is whole. */
  async function* remembering(address: string, form: Form, { headers, body }: Given): AsyncGenerator<Buffer> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes <= MOST_PACKED) chunks.push(chunk);
      yield chunk;
    }
    // Before the answer ends, so that its tarballs are known when they are asked for.
    const kept = bytes <= MOST_PACKED ? await keep(address, form, headers, Buffer.concat(chunks)) : null;
    if (kept) packuments.set(packageOf(address), kept);
  }

  const getPackument = async (address: string, form: Form, signal: AbortSignal): Promise<Given | null> => {
    const known = packuments.get(packageOf(address));
    if (known?.form === 'whole' || known?.form === form)
      return {
        status: 200,
        headers: { ...known.headers, 'content-encoding': 'gzip' },
        body: Readable.from([known.body]),
      };
    const given = await ask(address, { accept: FORMS[form], mayBeGzip: true, signal });
    return given?.status === 200 ? { ...given, body: remembering(address, form, given) } : given;
  };

  const getTarball = async (address: string, digest: string, wanted: Wanted): Promise<Given | null> => {
    const found = await tarballs.find(digest);
    if (found) return { status: 200, headers: OCTETS, body: found };
    const given = await ask(address, { ...wanted, mayBeGzip: false });
    return given?.status === 200 ? { ...given, body: tarballs.keeping(digest, given.body) } : given;
  };

  return {
    registries: reach.registries,
    async get(address, wanted) {
      const { pathname, search } = new URL(address);
      const digest = packuments.get(packageOf(address))?.digests.get(pathname + search);
      if (digest !== undefined) return getTarball(address, digest, wanted);
      const form = address.includes('/-/') || !wanted.mayBeGzip ? null : formOf(wanted.accept);
      return form === null ? ask(address, wanted) : getPackument(address, form, wanted.signal);
    },
    async packument(name, signal) {
      const address = addressOf(name, reach.registries);
      const given = await getPackument(address, 'short', signal);
      if (given === null) return null;
      // To the end: only then it is known.
      for await (const chunk of given.body) void chunk;
      return given.status === 404 ? 'absent' : (packuments.get(packageOf(address)) ?? null);
    },
  };
}

/** Where a package's packument is, at the registry of its scope or at that of everything. */
function addressOf(name: string, registries: Reach['registries']): string {
  const own = registries.find(({ scope }) => scope !== null && name.startsWith(`${scope}/`));
  const { url = '' } = own ?? registries.find(({ scope }) => scope === null) ?? {};
  return new URL(name.replace('/', '%2f'), url.endsWith('/') ? url : `${url}/`).href;
}

function formOf(accept: string): Form | null {
  if (accept.startsWith('application/vnd.npm.install-v1+json')) return 'short';
  return accept === FORMS.whole ? 'whole' : null;
}

async function keep(address: string, form: Form, headers: Given['headers'], bytes: Buffer): Promise<Kept | null> {
  const isPacked = headers['content-encoding'] === 'gzip';
  // What is neither gzipped nor JSON, or unpacks to more than can be, is handed on and not kept.
  const text = isPacked ? await unpack(bytes, { maxOutputLength: MOST_UNPACKED }).catch(() => null) : bytes;
  const packument = text && readPackument(text.toString('utf8'), new URL(address).pathname);
  if (!packument) return null;
  return { ...packument, form, headers, body: isPacked ? bytes : await pack(bytes, { level: 1 }) };
}
