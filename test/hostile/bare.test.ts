import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Backend } from '#crawler/sandbox/backend.ts';
import { limitsWith } from '#crawler/limits.ts';
import { launch } from '#crawler/sandbox/launch.ts';
import { HOSTILE, startHostile } from './run-hostile.ts';

// No fixture is ever run to see whether it refuses: what makes it refuse is.
const INSIDE = join(HOSTILE, 'inside.mjs');

for (const [signs, env] of [
  ['none of the signs', {}],
  ['the variable alone', { PLACARD_HOSTILE: 'inside a sandbox' }],
] as const) {
  test(`a fixture with ${signs} refuses loudly`, () => {
    const { status, stderr } = spawnSync(process.execPath, [INSIDE], { env, encoding: 'utf8' });
    assert.equal(status, 99);
    assert.match(stderr, /^REFUSED: a hostile fixture was started outside the sandbox/);
  });
}

test('every hostile server asks where it is before anything else', () => {
  const servers = readdirSync(join(HOSTILE, 'servers'));
  const wrong = servers.filter((name) => {
    const code = readFileSync(join(HOSTILE, 'servers', name), 'utf8').replaceAll(/^(?:\/\/[^\n]*)?\n/gm, '');
    return !/^import (?:\{[^}\n]{1,80}\} from )?'\.\.\/inside\.mjs';\n/.test(code);
  });
  assert.deepEqual(wrong, []);
  assert.notEqual(servers.length, 0);
});

test('the runner starts nothing hostile in a backend that the canaries did not prove', async () => {
  const started: string[] = [];
  const broken: Backend = {
    id: 'namespaces',
    seccomp: false,
    start: (job) => {
      started.push(job.entry);
      return launch([process.execPath, '--eval', '0'], limitsWith());
    },
  };
  await assert.rejects(startHostile(broken, 'fork-bomb'), /namespaces does not hold/);
  assert.deepEqual(
    started.filter((entry) => entry.startsWith('servers/')),
    [],
  );
});
