/**
 * Runs the official conformance suite against a server, directly and through the gateway with a policy that allows
 * everything, and prints scenario by scenario what came out: `npx node test/gateway/conformance.ts`. The exit code is 1 where
 * the gateway makes any difference.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { originAt } from '#gateway/http/at-url.ts';
import { originOf } from '#gateway/http/at-program.ts';
import type { Origin } from '#gateway/http/origin.ts';
import { listen } from '#gateway/http/serve.ts';
import { startProcess } from '#gateway/process.ts';
import { httpServer, program } from './gateways.ts';
import { policyOf, rulesOf } from './scripted.ts';

const SUITE = fileURLToPath(import.meta.resolve('@modelcontextprotocol/conformance/dist/index.js'));
const FIXTURE = { file: 'conformant.ts' } as const;

/** Checks of each scenario as `name: status`, sorted. */
export type Outcome = ReadonlyMap<string, readonly string[]>;

/** Runs every scenario against an address. */
export async function conformance(url: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'placard-conformance-'));
  try {
    const child = spawn(process.execPath, [SUITE, 'server', '--url', url, '--suite', 'all', '--output-dir', folder], {
      stdio: 'ignore',
    });
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
export const differences = (direct: Outcome, through: Outcome): string[] =>
  [...new Set([...direct.keys(), ...through.keys()])].filter(
    (scenario) => JSON.stringify(direct.get(scenario)) !== JSON.stringify(through.get(scenario)),
  );

/** Runs the suite directly, and through the gateway to the same server over HTTP and over standard input and output. */
export async function compared(
  after: (close: () => unknown) => void,
): Promise<Record<'direct' | 'http' | 'stdio', Outcome>> {
  const url = await httpServer({ after } as never, FIXTURE, '');
  const through = async (origin: Origin): Promise<Outcome> => {
    const rules = rulesOf(policyOf([]));
    const gateway = await listen({
      host: '127.0.0.1',
      port: 0,
      rules,
      file: { onChange: () => undefined },
      origin,
      log: (line) => console.error(line),
    });
    after(gateway.close);
    return conformance(gateway.url);
  };
  return {
    direct: await conformance(url.href),
    http: await through(originAt(url, {})),
    stdio: await through(
      originOf(
        () => startProcess(program(FIXTURE, '')),
        () => undefined,
      ),
    ),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const closers: (() => unknown)[] = [];
  const { direct, http, stdio } = await compared((close) => void closers.push(close));
  const outcome = (checks: readonly string[] = []): string =>
    `${checks.filter((check) => check.endsWith(': FAILURE')).length} of ${checks.length} failed`;
  console.log('scenario'.padEnd(34), 'directly'.padEnd(16), 'gateway, HTTP'.padEnd(16), 'gateway, stdio');
  for (const [scenario, checks] of direct)
    console.log(
      scenario.padEnd(34),
      outcome(checks).padEnd(16),
      outcome(http.get(scenario)).padEnd(16),
      outcome(stdio.get(scenario)),
    );
  const odd = differences(direct, http);
  console.log(
    odd.length === 0 ? `The same in all ${direct.size} scenarios over HTTP.` : `Different over HTTP: ${odd.join(', ')}`,
  );
  console.log(
    `Different over stdio, where another transport of the server is tested: ${differences(direct, stdio).join(', ') || 'none'}`,
  );
  for (const scenario of [...odd, ...differences(direct, stdio)])
    console.log(scenario, { directly: direct.get(scenario), http: http.get(scenario), stdio: stdio.get(scenario) });
  for (const close of closers) await close();
  process.exit(odd.length === 0 ? 0 : 1);
}
