import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/*
 * The protocol's own tests for clients, with the crawler's client for servers at an address as the client. Of each scenario
 * that concerns greeting, listing or finding out who gives tokens, every check is expected to pass but those named here: a
 * crawler calls no tool, registers nowhere and logs in nowhere, and that is all that they ask for.
 */
const CALLS_A_TOOL = 'It wants a tool called.';
const LOGS_IN = 'It wants the client to register and to log in.';
const login = (...ids: string[]): Record<string, string> =>
  Object.fromEntries(
    ['client-registration', 'authorization-request', 'token-request', ...ids].map((id) => [id, LOGS_IN]),
  );
const RESOURCE = ['resource-parameter-in-authorization', 'resource-parameter-in-token'] as const;

/** Ids of checks that must pass, and of those that are not for a crawler, with the reason. */
const SCENARIOS: Record<string, { passes: readonly string[]; beyond?: Readonly<Record<string, string>> }> = {
  initialize: { passes: ['mcp-client-initialization'] },
  'http-standard-headers': { passes: ['sep-2243-client-includes-standard-headers'] },
  'request-metadata': {
    passes: [
      'sep-2575-http-client-sends-version-header',
      'sep-2575-client-populates-meta',
      'sep-2575-http-version-header-matches-meta',
      'sep-2575-client-retry-supported-version',
    ],
  },
  'json-schema-ref-no-deref': { passes: ['sep-2106-no-network-ref-deref'] },
  'json-schema-2020-12-preservation': {
    passes: ['json-schema-2020-12-client-tool-found', 'wire-schema-valid'],
    beyond: { 'json-schema-2020-12-client-echo-completed': CALLS_A_TOOL },
  },
  'auth/metadata-default': {
    passes: ['prm-pathbased-requested', 'authorization-server-metadata'],
    beyond: login(...RESOURCE),
  },
  'auth/metadata-var1': {
    passes: ['prm-pathbased-requested', 'authorization-server-metadata'],
    beyond: login(...RESOURCE),
  },
  'auth/metadata-var2': {
    passes: ['prm-pathbased-requested', 'authorization-server-metadata'],
    beyond: login(...RESOURCE),
  },
  'auth/metadata-var3': {
    passes: ['prm-pathbased-requested', 'authorization-server-metadata'],
    beyond: login(...RESOURCE),
  },
  'auth/2025-03-26-oauth-metadata-backcompat': { passes: ['authorization-server-metadata'], beyond: login() },
  'auth/resource-mismatch': { passes: ['prm-pathbased-requested', 'resource-mismatch-rejected'] },
  'auth/metadata-issuer-mismatch': { passes: ['sep-2468-client-validate-metadata-issuer'] },
};

const folder = await mkdtemp(join(tmpdir(), 'placard-conformance-'));
after(() => rm(folder, { recursive: true, force: true }));

const suite = join(
  dirname(createRequire(import.meta.url).resolve('@modelcontextprotocol/conformance/package.json')),
  'dist/index.js',
);
const client = `"${process.execPath}" "${fileURLToPath(new URL('listing-client.ts', import.meta.url))}"`;
const Checks = z.array(z.looseObject({ id: z.string(), status: z.string(), errorMessage: z.string().optional() }));

/** Runs one scenario, and answers what it checked. */
async function run(scenario: string): Promise<z.infer<typeof Checks>> {
  const output = join(folder, scenario.replace('/', '-'));
  const args = ['client', '--command', client, '--scenario', scenario, '--output-dir', output];
  const child = spawn(process.execPath, [suite, ...args], { stdio: 'ignore' });
  await once(child, 'exit');
  const [results] = (await readdir(output, { recursive: true })).filter((name) => name.endsWith('checks.json'));
  assert.ok(results !== undefined, 'The scenario left no result.');
  return Checks.parse(JSON.parse(await readFile(join(output, results), 'utf8')));
}

describe('the official scenarios for clients', { concurrency: 2 }, () => {
  for (const [scenario, { passes, beyond = {} }] of Object.entries(SCENARIOS))
    test(`${scenario}: everything that concerns listing passes`, async () => {
      const checks = await run(scenario);
      const failed = checks.filter(({ id, status }) => status === 'FAILURE' && !Object.hasOwn(beyond, id));
      assert.deepEqual(failed, []);
      const passed = new Set(checks.flatMap(({ id, status }) => (status === 'SUCCESS' ? [id] : [])));
      assert.deepEqual(
        passes.filter((id) => !passed.has(id)),
        [],
      );
    });
});
