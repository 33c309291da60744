/**
 * Runs the official conformance suite against a server, directly and through the gateway with a policy that allows
 * everything, and compares scenario by scenario. Half a minute: npx node --test test/real/gateway-conformance.real.ts
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { originAt } from '#gateway/http/at-url.ts';
import { originOf } from '#gateway/http/at-program.ts';
import type { Origin } from '#gateway/http/origin.ts';
import { listen } from '#gateway/http/serve.ts';
import { startProcess } from '#gateway/process.ts';
import { httpServer, program } from '../gateway/gateways.ts';
import { policyOf, rulesOf } from '../gateway/scripted.ts';

const SUITE = fileURLToPath(import.meta.resolve('@modelcontextprotocol/conformance/dist/index.js'));

/** Checks of each scenario as `name: status`, sorted. */
type Outcome = ReadonlyMap<string, readonly string[]>;

/** Runs every scenario against an address. */
async function conformance(url: string, revision: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'placard-conformance-'));
  try {
    const child = spawn(
      process.execPath,
      [SUITE, 'server', '--url', url, '--requirements', revision, '--output-dir', folder],
      {
        stdio: 'ignore',
      },
    );
    await once(child, 'exit');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      ({ name }) => name === 'checks.json',
    );
    return new Map(
      files.map(({ parentPath, name }) => {
        const checks = JSON.parse(readFileSync(join(parentPath, name), 'utf8')) as { id: string; status: string }[];
        const scenario =
          parentPath
            .split('/')
            .at(-1)
            ?.replace(/^server-/, '')
            .replace(/-\d{4}-\d\d-\d\dT.*$/, '') ?? '';
        return [scenario, checks.map(({ id, status }) => `${id}: ${status}`).toSorted()] as const;
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The scenarios in which two runs differ. */
const differences = (direct: Outcome, through: Outcome): string[] =>
  [...new Set([...direct.keys(), ...through.keys()])].filter(
    (scenario) => JSON.stringify(direct.get(scenario)) !== JSON.stringify(through.get(scenario)),
  );

/** What the suite asks for by revision, and a server that speaks that one. Not every server offers all that is asked for. */
const REVISIONS = [
  { revision: '2025-11-25', file: 'conformant.ts', least: 30 },
  { revision: '2026-07-28', file: 'two-eras.ts', least: 30 },
] as const;

for (const { revision, file, least } of REVISIONS) {
  test(`the official suite for ${revision} gives the same result through the gateway as without it`, async (t) => {
    const url = await httpServer(t, { file }, '');
    const through = async (origin: Origin): Promise<Outcome> => {
      const rules = rulesOf(policyOf([]));
      const log = (line: string): void => t.diagnostic(line);
      const gateway = await listen({
        host: '127.0.0.1',
        port: 0,
        rules,
        file: { onChange: () => undefined },
        origin,
        log,
      });
      t.after(gateway.close);
      return conformance(gateway.url, revision);
    };
    const direct = await conformance(url.href, revision);
    const http = await through(originAt(url, {}));
    const stdio = await through(
      originOf(
        () => startProcess(program({ file }, '')),
        () => undefined,
      ),
    );
    const columns = (first: string, ...rest: string[]): string =>
      [first.padEnd(48), ...rest.map((one) => one.padEnd(17))].join(' ');
    t.diagnostic(columns('scenario', 'directly', 'gateway, HTTP', 'gateway, stdio'));
    for (const [scenario, checks] of direct)
      t.diagnostic(columns(scenario, failures(checks), failures(http.get(scenario)), failures(stdio.get(scenario))));
    assert.ok(direct.size >= least);
    assert.deepEqual(differences(direct, http), []);
    // Between the gateway and a program there is no HTTP whose headers, statuses and streams could be the server's.
    t.diagnostic(`other than over HTTP: ${differences(direct, stdio).join(', ')}`);
  });
}

const failures = (checks: readonly string[] = []): string =>
  `${checks.filter((check) => check.endsWith(': FAILURE')).length} of ${checks.length} failed`;
