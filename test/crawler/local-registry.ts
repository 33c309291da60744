import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A package for the registry: its package.json besides name and version, and its other files. */
export interface Published {
  readonly name: string;
  readonly version: string;
  readonly manifest?: object;
  readonly files?: Readonly<Record<string, string>>;
}

export interface LocalRegistry {
  readonly url: string;
  /** The headers of every request so far. */
  readonly heard: readonly IncomingHttpHeaders[];
  /** The paths of every request so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** An npm registry on this machine's loopback, with nothing in it but what it is given. */
export async function localRegistry(packages: readonly Published[]): Promise<LocalRegistry> {
  const heard: IncomingHttpHeaders[] = [];
  const asked: string[] = [];
  const tarballs = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    heard.push(request.headers);
    const path = decodeURIComponent(request.url ?? '');
    asked.push(path);
    const tarball = tarballs.get(path);
    const document = packages.filter(({ name }) => path === `/${name}`);
    if (tarball) response.end(tarball);
    else if (document.length === 0) response.writeHead(404).end('{}');
    else response.end(JSON.stringify(packument(document, url)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  for (const one of packages) tarballs.set(tarballPath(one), pack(one));
  return {
    url,
    heard,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The integrity that the registry gives for a package. */
export const integrityOf = (one: Published): string =>
  `sha512-${createHash('sha512').update(pack(one)).digest('base64')}`;

const tarballPath = ({ name, version }: Published): string => `/${name}/-/${version}.tgz`;
const manifestOf = ({ name, version, manifest }: Published): object => ({ name, version, ...manifest });

function packument(versions: readonly Published[], url: string): object {
  const [newest] = versions;
  const entries = versions.map((one) => {
    const dist = { tarball: `${url}${tarballPath(one)}`, integrity: integrityOf(one) };
    return [one.version, { ...manifestOf(one), dist }];
  });
  return { name: newest?.name, 'dist-tags': { latest: newest?.version }, versions: Object.fromEntries(entries) };
}

/** A gzipped tar of the package’s files, the same bytes each time (POSIX.1-1988 "ustar" headers). */
function pack(one: Published): Buffer {
  const files = { 'package.json': JSON.stringify(manifestOf(one)), ...one.files };
  const entries = Object.entries(files).flatMap(([path, text]) => {
    const data = Buffer.from(text);
    return [header(`package/${path}`, data.length), data, Buffer.alloc((512 - (data.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(1_024)]));
}

function header(path: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`;
  block.write(path, 0);
  block.write(octal(0o644, 8), 100);
  block.write(octal(0, 8) + octal(0, 8) + octal(size, 12) + octal(0, 12), 108);
  block.write(`${' '.repeat(8)}0`, 148);
  block.write('ustar\u000000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}
