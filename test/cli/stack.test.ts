import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openCatalogue } from '#catalogue/open.ts';
import { EXIT, type ExitCode } from '#cli/exit-code.ts';
import type { Capability } from '#schema/capability.ts';
import { answered, day, refOf, toolOf, verdict } from '#test/catalogue/fixtures.ts';
import { typed, type Printed } from './typed.ts';

const TOOLS: readonly (readonly [server: string, tool: string, ReturnType<typeof verdict>, Capability])[] = [
  ['npm/web-mcp', 'fetch_page', verdict('Read', 'medium'), 'ingests-untrusted'],
  ['npm/mail-mcp', 'read_mail', verdict('Read', 'medium'), 'reads-private'],
  ['npm/mail-mcp', 'send_mail', verdict('Write', 'high'), 'sends-outward'],
];
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-stack-'));
  const catalogue = await openCatalogue(join(folder, 'catalogue.db'));
  for (const name of new Set([...TOOLS.map(([server]) => server), 'npm/new-mcp'])) {
    const tools = TOOLS.filter(([server]) => server === name).map(([, tool]) => toolOf(tool));
    await catalogue.record(refOf(name), answered(name, day(1), tools.length > 0 ? tools : [toolOf('unjudged')]));
  }
  const back = { status: 'deleted', since: day(2), note: 'Moved.\u001b[31m' } as const;
  await catalogue.relist(refOf('npm/new-mcp', { source: 'registry', lifecycle: back }), new Date(day(3)));
  for await (const { server, tool, digest } of catalogue.unassessed('rules-1')) {
    const [, , label, capability] = TOOLS.find(([, name]) => name === tool) ?? [];
    if (label === undefined || capability === undefined) continue;
    await catalogue.saveAssessments([{ server, tool, digest, assessment: { ...label, capabilities: [capability] } }]);
  }
  await catalogue.close();
  const mcpServers = {
    web: { command: 'npx', args: ['-y', 'web-mcp'] },
    gone: { command: 'npx', args: ['-y', 'gone-mcp'] },
    mine: { command: './run.sh' },
  };
  await writeFile(join(folder, 'mcp.json'), JSON.stringify({ mcpServers }));
});
after(() => rm(folder, { recursive: true, force: true }));

const stack = (...argv: string[]): Promise<Printed> => typed(folder, ['stack', ...argv, '--data', folder]);

test('servers that are harmless alone are graded by what they do together', async () => {
  const { exitCode, stdout } = await stack('web-mcp', 'mail-mcp');
  assert.equal(exitCode, EXIT.ok);
  assert.match(stdout, /Together: D\./);
  assert.match(
    stdout,
    /private data leave, across servers:\n {2}brings in what strangers wrote: npm--web-mcp\/fetch_page\n/,
  );
});

test('the servers of a client’s file that the catalogue lacks are told, and leave no grade', async () => {
  const { exitCode, stdout, stderr } = await stack('--config', 'mcp.json');
  assert.equal(exitCode, EXIT.findings);
  assert.match(stdout, /No grade/);
  assert.match(stderr, /mcp\.json mcpServers\.mine: /);
  assert.match(stderr, /The catalogue has no npm\/gone-mcp: unknown, not safe\./);
});

const FAILING: readonly (readonly [says: string, argv: readonly string[], ExitCode])[] = [
  ['a grade that is bad enough', ['web-mcp', 'mail-mcp', '--fail-on', 'd'], EXIT.findings],
  ['a grade that is not', ['web-mcp', '--fail-on', 'D'], EXIT.ok],
  ['no grade, which is never good enough', ['new-mcp', '--fail-on', 'F'], EXIT.findings],
  ['no server', [], EXIT.usage],
  ['a server that nobody knows', ['nobody-mcp'], EXIT.findings],
  ['a grade that there is none', ['web-mcp', '--fail-on', 'Z'], EXIT.usage],
  ['a file that is not there', ['--config', 'none.json'], EXIT.usage],
];

for (const [says, argv, code] of FAILING)
  test(`${says}: exit code ${code}`, async () => {
    assert.equal((await stack(...argv)).exitCode, code);
  });

test('a server that its registry took back is told, with its reason made inert', async () => {
  const { stderr } = await stack('new-mcp');
  assert.match(stderr, /^npm\/new-mcp: taken back by its registry \(registry\) on 2026-01-02: Moved\.(?!\u001b)/m);
  assert.doesNotMatch((await stack('web-mcp')).stderr, /registry/);
});

test('JSON has the same', async () => {
  const { stdout } = await stack('web-mcp', 'mail-mcp', '--json');
  const { grade, flows, servers } = JSON.parse(stdout) as {
    grade: string;
    flows: { flow: string; withinOne: boolean }[];
    servers: { server: string }[];
  };
  assert.deepEqual(
    [grade, flows.map(({ flow, withinOne }) => [flow, withinOne]), servers.map(({ server }) => server)],
    ['D', [['private-data-can-leave', false]], ['npm--web-mcp', 'npm--mail-mcp']],
  );
});
