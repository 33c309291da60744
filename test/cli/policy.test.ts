import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openCatalogue } from '#catalogue/open.ts';
import { EXIT, type ExitCode } from '#cli/exit-code.ts';
import { Policy, PolicyStack } from '#schema/policy.ts';
import { answered, day, refOf, toolOf, verdict } from '#test/catalogue/fixtures.ts';
import { typed, type Printed } from './typed.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-policy-'));
  const catalogue = await openCatalogue(join(folder, 'catalogue.db'));
  const crm = [toolOf('list_orgs'), toolOf('send_report'), toolOf('logout'), toolOf('new\u202Eest')];
  await catalogue.record(refOf('npm/crm-mcp'), answered('npm/crm-mcp', day(1), crm));
  await catalogue.record(refOf('npm/@other/crm-mcp'), answered('npm/@other/crm-mcp', day(1), [toolOf('send_report')]));
  await catalogue.record(refOf('npm/files-mcp'), answered('npm/files-mcp', day(1), [toolOf('read_file')]));
  const labels = {
    list_orgs: verdict('Read', 'low'),
    read_file: verdict('Read', 'low'),
    logout: verdict('Destructive', 'critical'),
    send_report: {
      ...verdict('Write', 'high'),
      parameters: [{ name: 'path', pointer: '/inputSchema/properties/path', role: 'path' as const }],
    },
  };
  for await (const { server, tool, digest, subject } of catalogue.unassessed('rules-1')) {
    const assessment = Object.entries(labels).find(([name]) => name === subject.definition.name)?.[1];
    if (assessment) await catalogue.saveAssessments([{ server, tool, digest, assessment }]);
  }
  await catalogue.close();
});
after(() => rm(folder, { recursive: true, force: true }));

const placard = (...argv: string[]): Promise<Printed> => typed(folder, ['policy', ...argv, '--data', folder]);

const BLANK =
  'blank (send_report /path): Fill in the folders that it may touch: a condition `path_within` with a list of them. A call without this argument is then refused.\n';

test('a server’s policy comes in a client’s format, with what it cannot say beside it', async () => {
  assert.deepEqual(await placard('npm/crm-mcp', '--format', 'claude-code'), {
    exitCode: EXIT.ok,
    stdout: `{
  "permissions": {
    "deny": [
      "mcp__crm__logout"
    ],
    "ask": [
      "mcp__crm__newest",
      "mcp__crm__send_report"
    ],
    "allow": [
      "mcp__crm__list_orgs"
    ]
  }
}
`,
    stderr: `${BLANK}Blanks are filled in in Placard’s own format: --format placard.\n# .claude/settings.json: In your project, or \`~/.claude/settings.json\` for all of them. Merge it with what is there.\n`,
  });
});

test('a format that is looser is refused, and printed where that is asked for', async () => {
  const refused = await placard('npm--crm-mcp', '--format', 'vscode');
  assert.deepEqual([refused.exitCode, refused.stdout], [EXIT.findings, '']);
  const [first = '', ...rest] = refused.stderr.split('\n');
  assert.match(first, /^looser: Tools are hidden while the agent “crm” is chosen\./);
  assert.match(rest.join('\n'), /nothing is printed without --allow-looser\.\n$/);
  const forced = await placard('npm--crm-mcp', '--format', 'vscode', '--allow-looser');
  assert.equal(forced.exitCode, EXIT.ok);
  assert.match(forced.stdout, /"chat\.tools\.eligibleForAutoApproval"/);
  assert.match(forced.stderr, /^# \.github\/agents\/crm\.agent\.md: /m);
});

test('the policy itself is a document that can be read back', async () => {
  const { exitCode, stdout } = await placard('crm-mcp');
  assert.equal(exitCode, EXIT.ok);
  const policy = Policy.parse(JSON.parse(stdout));
  assert.deepEqual(
    policy.tools.map(({ tool, decision, blanks = [] }) => [tool, decision, blanks.length]),
    [
      ['list_orgs', 'allow', 0],
      ['logout', 'hide', 0],
      ['new\u202Eest', 'ask', 0],
      ['send_report', 'ask', 1],
    ],
  );
  assert.match(stdout, /^[\x20-\x7e\n]*$/);
});

test('several servers come together, under keys of their own, each once', async () => {
  const { stdout, stderr } = await placard('npm/crm-mcp', 'npm/@other/crm-mcp', 'npm--crm-mcp');
  const { servers } = PolicyStack.parse(JSON.parse(stdout));
  assert.deepEqual(
    servers.map(({ server, serverKey }) => [server, serverKey]),
    [
      ['npm--crm-mcp', 'crm'],
      ['npm--other--crm-mcp', 'crm-2'],
    ],
  );
  assert.match(stderr, /^Put npm--other--crm-mcp under the key "crm-2": "crm" is taken by another server\.$/m);
  assert.ok(stderr.includes(BLANK.replace('(send_report', '(crm-2: send_report')));
});

test('a preset is as careful as it says', async () => {
  const decisions = async (preset: string) =>
    Policy.parse(JSON.parse((await placard('npm/crm-mcp', '--preset', preset)).stdout)).tools.map(
      ({ decision }) => decision,
    );
  assert.deepEqual(await decisions('strict'), ['allow', 'hide', 'hide', 'hide']);
  assert.deepEqual(await decisions('permissive'), ['allow', 'ask', 'ask', 'allow']);
});

test('--explain says what happens to each tool and why, with nothing hidden', async () => {
  const { stderr } = await placard('npm/crm-mcp', '--explain');
  assert.equal(
    stderr,
    `crm (npm--crm-mcp): 4 tools: 1 runs, 2 ask a person first, 1 is hidden. A tool that appears later asks a person first.
  list_orgs runs without a question. It is classified as Read with low risk.
  logout is hidden and refused. It is classified as Destructive with critical risk.
  new⟨U+202E⟩est asks a person before every call. It is not classified yet, and unknown is not safe.
  send_report asks a person before every call. It is classified as Write with high risk.
${BLANK}# policy.json: Anywhere; then put \`placard gateway --policy policy.json --\` in front of the command that starts the server.
`,
  );
});

test('--diff says what is different, and nothing where nothing is', async () => {
  const file = join(folder, 'before.json');
  await writeFile(file, (await placard('npm/crm-mcp')).stdout);
  assert.deepEqual(await placard('npm/crm-mcp', '--diff', 'before.json'), {
    exitCode: EXIT.ok,
    stdout: 'npm--crm-mcp: Nothing is different.\n',
    stderr: '',
  });
  const { exitCode, stdout } = await placard('npm/crm-mcp', 'npm/files-mcp', '--diff', file, '--preset', 'permissive');
  assert.equal(exitCode, EXIT.findings);
  assert.equal(
    stdout,
    `npm--crm-mcp: 2 tools changed: 2 looser.
  logout asks a person before every call (looser); before, it is hidden and refused.
  send_report runs without a question, at most 30 calls an hour (looser); before, it asks a person before every call.
npm--files-mcp is new. 1 tool: 1 runs. A tool that appears later asks a person first.
`,
  );
  assert.equal(await readFile(file, 'utf8'), (await placard('npm/crm-mcp')).stdout);
});

test('--narrow marks what a tool that runs could be bound to, and filling it in is a difference', async () => {
  const { stdout, stderr } = await placard('npm/crm-mcp', '--preset', 'permissive', '--narrow');
  assert.ok(stderr.startsWith(BLANK));
  const policy = Policy.parse(JSON.parse(stdout));
  const tools = policy.tools.map(({ blanks, ...rule }) =>
    blanks === undefined
      ? rule
      : { ...rule, conditions: [{ argument: '/path', op: 'path_within', value: ['/srv/re\u202Eports'] }] },
  );
  await writeFile(join(folder, 'filled.json'), JSON.stringify({ ...policy, tools }));
  const found = await placard('npm/crm-mcp', '--preset', 'permissive', '--diff', 'filled.json');
  assert.equal(
    found.stdout,
    `npm--crm-mcp: 1 tool changed: 1 looser.
  send_report runs without a question, at most 30 calls an hour (looser); before, it runs without a question, at most 30 calls an hour, with arguments that meet 1 condition.
    before: /path must be within "/srv/re⟨U+202E⟩ports"
`,
  );
});

test('--json has the files, the losses and the reasons in one document', async () => {
  const { stdout } = await placard('npm/crm-mcp', '--format', 'codex', '--json');
  const { format, files, losses, explained } = JSON.parse(stdout);
  assert.deepEqual([format, files.length, losses], ['codex', 1, []]);
  assert.deepEqual(explained[0], {
    server: 'crm',
    tool: 'list_orgs',
    does: 'runs without a question',
    because: 'It is classified as Read with low risk.',
  });
});

const REFUSED: Record<string, { argv: string[]; exitCode: ExitCode; says: RegExp }> = {
  'a server that is not there': {
    argv: ['npm/crm-mpc'],
    exitCode: EXIT.findings,
    says: /no server "npm\/crm-mpc"\. The nearest are: npm\/crm-mcp/,
  },
  'a part of a name': { argv: ['files'], exitCode: EXIT.findings, says: /The nearest are: npm\/files-mcp\./ },
  'a name like no other': {
    argv: ['zzzzzz\u202E'],
    exitCode: EXIT.findings,
    says: /"zzzzzz⟨U\+202E⟩"\. Run "placard crawl"/,
  },
  'an unknown format': {
    argv: ['npm/crm-mcp', '--format', 'toml'],
    exitCode: EXIT.usage,
    says: /--format: Expected one of claude-code, .*got "toml"/,
  },
  'an unknown preset': {
    argv: ['npm/crm-mcp', '--preset', 'lax'],
    exitCode: EXIT.usage,
    says: /--preset: Expected one of strict/,
  },
  'a format to compare in': {
    argv: ['npm/crm-mcp', '--diff', 'before.json', '--format', 'codex'],
    exitCode: EXIT.usage,
    says: /leave --format out/,
  },
  'a file that is no policy': {
    argv: ['npm/crm-mcp', '--diff', 'other.json'],
    exitCode: EXIT.usage,
    says: /other\.json is no policy of Placard\. version: .{1,80}\. Make one/,
  },
  'no server': { argv: [], exitCode: EXIT.usage, says: /Name a server, or say --config/ },
};

test('the servers of a client’s file come together, under the names that they have there', async () => {
  const run = (name: string) => ({ command: 'npx', args: ['-y', name] });
  const mcpServers = { sales: run('crm-mcp'), 'My Files.v1': run('files-mcp'), new: run('gone-mcp') };
  await writeFile(join(folder, 'mcp.json'), JSON.stringify({ mcpServers }));
  const { exitCode, stdout, stderr } = await placard('--config', 'mcp.json', '--format', 'opencode');
  assert.equal(exitCode, EXIT.ok);
  assert.match(stdout, /"sales_logout": "deny"/);
  assert.match(stdout, /"files_read_file": "allow"/);
  assert.match(stderr, /Rename "My Files\.v1" to "files" in your client/);
  assert.match(stderr, /The catalogue has no npm\/gone-mcp: unknown, not safe\./);
});

for (const [what, { argv, exitCode, says }] of Object.entries(REFUSED)) {
  test(`${what} is refused in words`, async () => {
    await writeFile(join(folder, 'other.json'), '{"tools": []}');
    const result = await placard(...argv);
    assert.match(result.stderr, says);
    assert.deepEqual({ exitCode: result.exitCode, stdout: result.stdout }, { exitCode, stdout: '' });
  });
}
