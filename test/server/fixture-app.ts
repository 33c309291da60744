import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Hono } from 'hono';
import { openCatalogue } from '#catalogue/open.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { createApp } from '#server/app.ts';
import { answered, day, failed, refOf, toolOf, verdict } from '#test/catalogue/fixtures.ts';

/** A built site as far as serving it goes, and a file beside it that must stay out of reach. */
const SITE: Record<string, string> = {
  'site/index.html': '<h1>Home</h1>',
  'site/404.html': '<h1>Not here</h1>',
  'site/servers/npm--files/index.html': '<h1>Files</h1>',
  'site/_astro/page.Bx3k_9-z.css': 'h1 { color: red }',
  'site/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'site/api/v1/servers.json': '{"items":[]}',
  'site/odd.thing': 'bytes',
  'site/.placard-build': 'stamp',
  'secret.txt': 'out of reach',
};

export interface Fixture extends AsyncDisposable {
  readonly app: Hono;
  readonly catalogue: Catalogue;
  /** What the app reported as not foreseen. */
  readonly reported: unknown[];
  /** Asks the app as if over HTTP. */
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
}

/** A catalogue of one server with two tools and one that never answered, served together with a small site. */
export async function fixtureApp({ site = true } = {}): Promise<Fixture> {
  const folder = await mkdtemp(join(tmpdir(), 'placard-server-'));
  for (const [path, text] of Object.entries(site ? SITE : {})) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const catalogue = await openCatalogue(':memory:');
  await fill(catalogue);
  const reported: unknown[] = [];
  const app = createApp({
    catalogue,
    siteDir: join(folder, 'site'),
    version: '0.1.0',
    report: (error) => reported.push(error),
  });
  return {
    app,
    catalogue,
    reported,
    get: async (path, headers = {}) => app.request(path, { headers }),
    [Symbol.asyncDispose]: async () => {
      await catalogue.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function fill(catalogue: Catalogue): Promise<void> {
  const tools = [toolOf('read_file'), toolOf('delete_file'), toolOf('data.json')];
  await catalogue.record(refOf('npm/files', { title: 'Files' }), answered('npm/files', day(1), tools));
  await catalogue.record(refOf('npm/silent'), failed('npm/silent', day(1), 'timeout'));
  for await (const { server, tool, digest } of catalogue.unassessed('rules-1')) {
    if (tool === 'delete_file')
      await catalogue.saveAssessments([{ server, tool, digest, assessment: verdict('Destructive', 'critical') }]);
  }
}
