import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Installed } from '#crawler/install-cache.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const MODULES = join(HERE, '../../node_modules');

/** What `servers/old-era.mjs` needs of the SDK and below it; the HTTP half of the SDK is not loaded. */
const SDK = [
  ...['@modelcontextprotocol/sdk', 'zod', 'zod-to-json-schema', 'ajv', 'ajv-formats'],
  ...['fast-deep-equal', 'fast-uri', 'json-schema-traverse', 'require-from-string'],
];

const made: string[] = [];
// Registered here and not where a folder is made: inside a `before` it would belong to that hook.
after(() => Promise.all(made.map((dir) => rm(dir, { recursive: true, force: true }))));

/** A new folder that everyone may read, as a sandbox wants it, and that goes when the test file has ended. */
export async function newFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'placard-test-'));
  made.push(dir);
  await mkdir(join(dir, 'data'), { mode: 0o755 });
  return join(dir, 'data');
}

/**
 * A package as npm would leave it, one that holds all servers of `servers/` and has a program for the one that is named.
 * `manifest` replaces its package.json.
 */
export async function installServer(server: string, manifest: object = {}): Promise<Installed> {
  const dir = await newFolder();
  const home = join(dir, 'node_modules', server);
  await cp(join(HERE, 'servers'), home, { recursive: true });
  const own = { name: server, version: '1.0.0', type: 'module', bin: { [server]: `${server}.mjs` }, ...manifest };
  await writeFile(join(home, 'package.json'), JSON.stringify(own));
  await mkdir(join(dir, 'node_modules/.bin'));
  await symlink(`../${server}/${server}.mjs`, join(dir, 'node_modules/.bin', server));
  if (server === 'old-era')
    for (const name of SDK) await cp(join(MODULES, name), join(dir, 'node_modules', name), { recursive: true });
  return { dir, identifier: server, version: '1.0.0', integrity: 'sha512-none', installedIn: 'host' };
}
