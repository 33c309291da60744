import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
/** Nothing listens on the discard port, so an install fails as it does without a network. */
const NO_REGISTRY = 'http://127.0.0.1:9';

const recording = {
  server: { name: 'npm/harbour-mcp', title: 'Harbour', version: '1.0.0' },
  observedAt: '2026-01-01',
  tools: [
    { name: 'list_ships', description: 'Lists the ships in port.', inputSchema: { type: 'object' } },
    {
      name: 'delete_harbour',
      description: 'Permanently deletes a harbour with all of its ships. This cannot be undone.',
      inputSchema: { type: 'object', properties: { harbour: { type: 'string' } }, required: ['harbour'] },
    },
  ],
};

let folder: string;
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'placard-start-'))));
const children: ChildProcess[] = [];
after(async () => {
  // A test that failed half-way leaves a server that would keep the run alive.
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Run {
  readonly url: string;
  /** Stops it as Ctrl-C does, and answers all that it said. */
  stop(): Promise<{ said: string; exitCode: unknown }>;
}

const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], npm_config_registry: NO_REGISTRY };

async function start(): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, 'start', '--port', '0'], { cwd: folder, env: environment });
  children.push(child);
  const exited = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const [, found] = /is at (http:\S{1,60}) /.exec(printed) ?? [];
      if (found) resolve(found);
    });
    exited.then(([code]) => reject(new Error(`It left with code ${String(code)}: ${said}`)), reject);
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGINT');
      const [exitCode] = await exited;
      return { said, exitCode };
    },
  };
}

test('without a network, start says so and publishes what the catalogue has, and builds it once', async () => {
  await writeFile(join(folder, 'harbour.json'), JSON.stringify(recording));
  const imported = spawn(process.execPath, [MAIN, 'import', 'harbour.json'], { cwd: folder, env: environment });
  assert.equal((await once(imported, 'exit'))[0], 0);

  const first = await start();
  const page = await fetch(`${first.url}/tools/npm--harbour-mcp/delete_harbour/`);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /delete_harbour[^]*Destructive/);
  const live = await (await fetch(`${first.url}/api/v1/tools/npm--harbour-mcp/delete_harbour`)).json();
  const written = await (await fetch(`${first.url}/api/v1/tools/npm--harbour-mcp/delete_harbour.json`)).json();
  assert.deepEqual(written, live);
  const left = await first.stop();
  assert.equal(left.exitCode, 0);
  assert.match(left.said, /The npm registry cannot be reached/);
  assert.match(left.said, /\d+ pages\./);

  const second = await start();
  const again = await second.stop();
  assert.match(again.said, /\n0 new, 2 tools of 1 server in all\.\n3\/4 Building the site\nUp to date\./);
});
