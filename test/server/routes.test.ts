import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'zod';
import { PublishedServer, PublishedTool } from '#policy/record.ts';
import { COMMON_FORMATS } from '#policy/renderers/index.ts';
import { ListedChange } from '#schema/change.ts';
import { CatalogueCounts, ServerSummary, ToolSummary } from '#schema/record.ts';
import { apiOf } from '#server/app.ts';
import { apiDescriptionFile } from '#server/openapi.ts';
import { judgeStage } from '#cli/stages/judge.ts';
import { answered, day, refOf, toolOf } from '#test/catalogue/fixtures.ts';
import { fixtureApp } from './fixture-app.ts';

const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });
const Problem = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string().min(10) }) });

/** Path → status, and the shape of the body. */
const ANSWERS: readonly (readonly [path: string, status: number, body: z.ZodType])[] = [
  ['/api/v1/servers', 200, pageOf(ServerSummary)],
  ['/api/v1/servers?limit=1', 200, pageOf(ServerSummary)],
  ['/api/v1/servers?limit=0', 400, Problem],
  ['/api/v1/servers?limit=101', 400, Problem],
  ['/api/v1/servers?limit=many', 400, Problem],
  ['/api/v1/servers?after=nonsense', 400, Problem],
  [`/api/v1/servers?after=${'A'.repeat(201)}`, 400, Problem],
  ['/api/v1/servers/npm--files', 200, PublishedServer],
  ['/api/v1/servers/npm--files.json', 200, PublishedServer],
  ['/api/v1/servers/npm--silent', 200, PublishedServer],
  ['/api/v1/servers/npm--nobody', 404, Problem],
  ['/api/v1/servers/__proto__', 404, Problem],
  ['/api/v1/servers/%00', 404, Problem],
  [`/api/v1/servers/${'a'.repeat(101)}`, 400, Problem],
  ['/api/v1/tools', 200, pageOf(ToolSummary)],
  ['/api/v1/tools?category=Destructive&risk=critical', 200, pageOf(ToolSummary)],
  ['/api/v1/tools?category=destructive', 400, Problem],
  ['/api/v1/tools?risk=terrible', 400, Problem],
  ['/api/v1/tools/npm--files/delete_file', 200, PublishedTool],
  ['/api/v1/tools/npm--files/delete_file.json', 200, PublishedTool],
  ['/api/v1/tools/npm--files/data.json', 200, PublishedTool],
  ['/api/v1/tools/npm--files/data.json.json', 200, PublishedTool],
  ['/api/v1/tools/npm--files/delete_file?format=zed', 200, PublishedTool],
  ['/api/v1/tools/npm--files/delete_file?format=word', 400, Problem],
  ['/api/v1/tools/npm--files/format_disk', 404, Problem],
  ['/api/v1/tools/npm--nobody/delete_file', 404, Problem],
  ['/api/v1/search?q=delete', 200, pageOf(ToolSummary)],
  ['/api/v1/search?q=', 200, pageOf(ToolSummary)],
  ['/api/v1/search?q=%22%00NEAR(*', 200, pageOf(ToolSummary)],
  ['/api/v1/search', 400, Problem],
  [`/api/v1/search?q=${'a'.repeat(201)}`, 400, Problem],
  ['/api/v1/search?q=delete&after=!', 400, Problem],
  ['/api/v1/changes', 200, pageOf(ListedChange)],
  ['/api/v1/changes?limit=1&direction=widens&server=npm--files&since=2026-01-01T00:00:00Z', 200, pageOf(ListedChange)],
  ['/api/v1/changes?direction=up', 400, Problem],
  ['/api/v1/changes?since=yesterday', 400, Problem],
  ['/api/v1/changes?after=nonsense', 400, Problem],
  ['/api/v1/feeds/changes.rss', 400, Problem],
  ['/api/v1/feeds/servers/npm--files', 404, Problem],
  ['/api/v1/feeds/servers/npm--nobody.atom', 404, Problem],
  ['/api/v1/feeds/changes.atom?direction=up', 400, Problem],
  ['/api/v1/counts', 200, CatalogueCounts],
  ['/api/v1/openapi.json', 200, z.looseObject({ openapi: z.literal('3.1.0') })],
  ['/api/v1/nothing', 404, Problem],
  ['/api/v2/servers', 404, Problem],
  ['/api', 404, Problem],
];

for (const [path, status, body] of ANSWERS)
  test(`${path.slice(0, 70)} answers ${String(status)} with its shape, as JSON`, async () => {
    await using fixture = await fixtureApp();
    const response = await fixture.get(path);
    assert.equal(response.status, status);
    assert.equal(response.headers.get('content-type'), 'application/json');
    body.parse(await response.json());
    assert.deepEqual(fixture.reported, []);
  });

const FEEDS: Record<string, string> = {
  '/api/v1/feeds/changes.atom': 'application/atom+xml; charset=utf-8',
  '/api/v1/feeds/changes.json': 'application/feed+json; charset=utf-8',
  '/api/v1/feeds/servers/npm--files.atom': 'application/atom+xml; charset=utf-8',
  '/api/v1/feeds/servers/npm--files.json?direction=widens': 'application/feed+json; charset=utf-8',
};
for (const [path, type] of Object.entries(FEEDS))
  test(`${path} is a feed, tagged, and tells of what has just changed`, async () => {
    await using fixture = await fixtureApp();
    const before = await fixture.get(path);
    assert.deepEqual([before.status, before.headers.get('content-type')], [200, type]);
    assert.notEqual(before.headers.get('etag'), null);
    await fixture.catalogue.record(refOf('npm/files'), answered('npm/files', day(2), [toolOf('read_file')]));
    await judgeStage(fixture.catalogue, new AbortController().signal);
    const after = await (await fixture.get(path)).text();
    assert.equal(after.includes('npm/files: 2 changes'), !path.includes('widens'));
    assert.deepEqual(fixture.reported, []);
  });

test('a list is handed out in pages by its cursor', async () => {
  await using fixture = await fixtureApp();
  const Slugs = pageOf(z.object({ slug: z.string() }));
  const first = Slugs.parse(await (await fixture.get('/api/v1/tools?limit=2')).json());
  assert.deepEqual(
    first.items.map(({ slug }) => slug),
    ['delete_file', 'data.json'],
  );
  const second = Slugs.parse(await (await fixture.get(`/api/v1/tools?limit=2&after=${first.next ?? ''}`)).json());
  assert.deepEqual(
    second.items.map(({ slug }) => slug),
    ['read_file'],
  );
  assert.equal(second.next, null);
});

test('a tool comes with the policy that is recommended for it, in the most used formats or in the one asked for', async () => {
  await using fixture = await fixtureApp();
  const tool = PublishedTool.parse(await (await fixture.get('/api/v1/tools/npm--files/delete_file')).json());
  assert.deepEqual(
    tool.policy.tools.map(({ tool: name, decision }) => [name, decision]),
    [['delete_file', 'hide']],
  );
  assert.equal(tool.policy.default, 'allow');
  const formatsOf = async (path: string): Promise<string[]> =>
    PublishedTool.parse(await (await fixture.get(path)).json()).snippets.map(({ format }) => format);
  assert.deepEqual(await formatsOf('/api/v1/tools/npm--files/delete_file'), COMMON_FORMATS);
  assert.deepEqual(await formatsOf('/api/v1/tools/npm--files/delete_file?format=zed'), ['zed']);
});

test('a server comes with the policy for all its tools', async () => {
  await using fixture = await fixtureApp();
  const server = PublishedServer.parse(await (await fixture.get('/api/v1/servers/npm--files')).json());
  assert.deepEqual(
    server.policy.tools.map(({ tool }) => tool),
    ['data.json', 'delete_file', 'read_file'],
  );
});

test('an answer to a wrong parameter names it, and says nothing that the caller sent', async () => {
  await using fixture = await fixtureApp();
  const { error } = Problem.parse(await (await fixture.get('/api/v1/tools?risk=%3Cscript%3E')).json());
  assert.match(error.message, /`risk`/);
  assert.doesNotMatch(error.message, /script/);
});

test('what nobody foresaw is reported, and not told', async () => {
  await using fixture = await fixtureApp();
  const { app, reported } = fixture;
  await fixture.catalogue.close();
  const response = await app.request('/api/v1/counts');
  assert.equal(response.status, 500);
  assert.deepEqual(await response.json(), {
    error: { code: 'internal', message: 'Placard could not answer this. Its log says why.' },
  });
  assert.equal(reported.length, 1);
});

test('the API is as server/openapi.json describes it', async () => {
  await using fixture = await fixtureApp();
  const committed = await readFile(new URL('../../server/openapi.json', import.meta.url), 'utf8');
  // A difference of two long files helps nobody; the version control shows it after the file is written again.
  const isCurrent = apiDescriptionFile(apiOf(fixture.catalogue, '0')) === committed;
  assert.ok(isCurrent, 'Run `npx node scripts/write-openapi.ts` and read what it changes.');
  const served = await (await fixture.get('/api/v1/openapi.json')).json();
  assert.deepEqual(served, JSON.parse(committed));
});

test('every route that is described answers', async () => {
  await using fixture = await fixtureApp();
  const Document = z.object({ paths: z.record(z.string(), z.unknown()) });
  const { paths } = Document.parse(await (await fixture.get('/api/v1/openapi.json')).json());
  const addresses = Object.keys(paths).map((path) =>
    path
      .replace('/servers/{feed}', '/servers/npm--files.atom')
      .replace('{feed}', 'changes.json')
      .replace('{server}', 'npm--files')
      .replace('{tool}', 'read_file'),
  );
  for (const path of addresses) assert.equal((await fixture.get(`/api/v1${path}?q=x`)).status, 200, path);
  assert.equal(addresses.length, 9);
});
