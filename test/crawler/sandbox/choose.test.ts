import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SandboxError, type Backend, type SandboxJob } from '#crawler/sandbox/backend.ts';
import { chooseBackend, type Candidate } from '#crawler/sandbox/choose.ts';
import { thisMachine } from '#crawler/sandbox/machine.ts';
import { limitsWith } from '#crawler/limits.ts';
import { launch } from '#crawler/sandbox/launch.ts';
import { backendsHere } from './backends-here.ts';

const machine = thisMachine();
const notInstalled: Candidate = {
  id: 'bubblewrap',
  make: () => {
    throw new SandboxError('`bwrap` is not installed.');
  },
};

/** A sandbox that is none where `leaks` says so: for that canary it only drops root's rights and a few folders. */
function leaky(leaks: (job: SandboxJob) => boolean): Candidate {
  const [real] = backendsHere;
  assert.ok(real);
  const bare = (job: SandboxJob): readonly string[] => {
    const drop = machine.uid === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'] : [];
    const variables = Object.entries({ HOME: '/tmp', ...job.env }).map(([name, value]) => `${name}=${value}`);
    const args = job.args.map((arg) => arg.replaceAll('<dir>', '/tmp'));
    return [...drop, 'env', ...variables, job.nodePath, `${job.packageDir}/${job.entry}`, ...args];
  };
  const start: Backend['start'] = (job) => (leaks(job) ? launch(bare(job), limitsWith()) : real.start(job));
  return { id: 'bubblewrap', make: () => ({ ...real, start }) };
}

test('takes the first backend that holds', async () => {
  const [first] = backendsHere;
  const choice = await chooseBackend(process.execPath);
  assert.ok(choice.ok);
  assert.equal(choice.backend.id, first?.id);
});

test('goes on to the next when one is not installed, and says why', async () => {
  const [holds] = backendsHere;
  assert.ok(holds);
  const candidates = [notInstalled, { id: holds.id, make: () => holds }];
  const choice = await chooseBackend(process.execPath, { candidates });
  assert.ok(choice.ok);
  assert.deepEqual(choice.failures, [{ backend: 'bubblewrap', because: ['`bwrap` is not installed.'] }]);
});

// Each canary is let out on its own: the others must not be what stops the backend.
for (const [canary, what] of [
  ['read-home', /^read-home: It read \//],
  ['write-outside', /^write-outside: It wrote into \//],
  ['network', /^network: It (?:connected to|sent packets to|came through|sees)/],
  ['fork-bomb', /^fork-bomb: It started 12 processes\.$/],
  ['daemon', /^daemon: Its process outlived the sandbox\.$/],
  ['environment', /^environment: It sees the variable /],
] as const) {
  test(`does not take a backend that ${canary} gets out of`, async () => {
    const candidates = [leaky((job) => job.entry === `${canary}.mjs`)];
    // Twelve processes are harmless where nothing stops them.
    const choice = await chooseBackend(process.execPath, { candidates, limits: { processes: 12 } });
    assert.equal(choice.ok, false);
    const because = choice.failures.flatMap((failure) => failure.because);
    assert.ok(
      because.some((line) => what.test(line)),
      because.join('\n'),
    );
  });
}

test('runs nothing where no backend holds, and says what failed and what to do', async () => {
  const choice = await chooseBackend(process.execPath, { candidates: [notInstalled] });
  assert.ok(!choice.ok);
  assert.match(choice.reason, /^No sandbox holds on this machine, so nothing is run\.\n {2}bubblewrap: `bwrap` is not/);
  assert.match(choice.reason, /\bDo: /);
});

test('does not try on another system', async () => {
  const tried: string[] = [];
  const candidates: Candidate[] = [
    {
      id: 'namespaces',
      make: () => {
        tried.push('namespaces');
        throw new SandboxError('Not here.');
      },
    },
  ];
  const choice = await chooseBackend(process.execPath, { machine: { ...machine, platform: 'darwin' }, candidates });
  assert.ok(!choice.ok);
  assert.match(choice.reason, /only on Linux/);
  assert.deepEqual(tried, []);
});

test('passes on a mistake of our own', async () => {
  const candidates: Candidate[] = [
    {
      id: 'namespaces',
      make: () => {
        throw new TypeError('A bug.');
      },
    },
  ];
  await assert.rejects(chooseBackend(process.execPath, { candidates }), TypeError);
});
