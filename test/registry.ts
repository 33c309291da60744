import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A package for the registry: its manifest's fields besides name and version, and its files by path. */
export interface FixturePackage {
  readonly name: string;
  readonly version: string;
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
}

export interface FixtureRegistry {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves packages as an npm registry on the loopback address, so that installs in tests are real and need no network. */
export async function startRegistry(folder: string, packages: readonly FixturePackage[]): Promise<FixtureRegistry> {
  const tarballs = new Map<string, Buffer>();
  for (const fixture of packages) tarballs.set(fixture.name, await pack(folder, fixture));

  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/').slice(1);
    const fixture = packages.find(({ name }) => path === name || path === `${name}.tgz`);
    const tarball = fixture && tarballs.get(fixture.name);
    if (!fixture || !tarball) return void response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    if (path.endsWith('.tgz')) return void response.end(tarball);
    const dist = {
      tarball: `${url}/${fixture.name}.tgz`,
      integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
    };
    const manifest = { ...fixture.manifest, name: fixture.name, version: fixture.version, dist };
    response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        name: fixture.name,
        'dist-tags': { latest: fixture.version },
        versions: { [fixture.version]: manifest },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

async function pack(folder: string, { name, version, manifest, files }: FixturePackage): Promise<Buffer> {
  const source = join(folder, name.replace('/', '+'));
  await mkdir(source, { recursive: true });
  await writeFile(join(source, 'package.json'), JSON.stringify({ ...manifest, name, version }));
  for (const [path, text] of Object.entries(files)) await writeFile(join(source, path), text);
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--loglevel=error'], { cwd: source });
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  if (!packed) throw new Error(`npm pack made nothing of ${name}.`);
  return readFile(join(source, packed.filename));
}
