import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { SandboxError, type Backend } from '#crawler/sandbox/backend.ts';
import { isRunning } from '#crawler/sandbox/canaries.ts';
import { processTree } from '#crawler/sandbox/process-tree.ts';
import { jobFor, PROGRAMS, run } from './run.ts';

const View = z.object({
  folders: z.record(z.string(), z.union([z.array(z.string()), z.string()])),
  status: z.record(z.string(), z.string()),
  limits: z.string(),
  mounts: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  hostname: z.string(),
  cwd: z.string(),
  ids: z.array(z.number()),
  pids: z.array(z.string()),
});
const CRAWLER = fileURLToPath(new URL('start-and-stay.ts', import.meta.url));
const NO_CAPABILITIES = '0000000000000000';

/** What the crawler counts on, whatever the backend. */
export function testBackend(backend: Backend): void {
  const lookAround = async (): Promise<z.infer<typeof View>> =>
    View.parse(JSON.parse((await run(backend, jobFor('look-around.mjs', { env: { TOKEN: 'dummy' } }))).said));

  describe(backend.id, () => {
    test('passes arguments, input, output and the exit code', async () => {
      const args = ['3', 'a b', '$(id)', '--flag', '"'];
      const { exit, said } = await run(backend, jobFor('print.mjs', { args }), 'hello');
      assert.deepEqual(JSON.parse(said), { args: args.slice(1), input: 'hello' });
      assert.deepEqual(exit, { code: 3, signal: null });
    });

    test('says of a crash that it was one', async () => {
      const { exit } = await run(backend, jobFor('abort.mjs'));
      assert.ok(exit.signal !== null || (exit.code ?? 0) > 128, JSON.stringify(exit));
    });

    test('shows Node, env, libraries, the package and nothing else', async () => {
      const { folders } = await lookAround();
      const root = ['dev', 'etc', 'home', 'pkg', 'proc', 'tmp', 'usr'];
      const mayBeThere = ['lib', 'lib64', 'setup'];
      assert.deepEqual(
        [folders['/']].flat().filter((name) => !mayBeThere.includes(name ?? '')),
        root,
      );
      assert.deepEqual(folders['/etc'], [
        'credentials.json',
        'group',
        'hosts',
        'kubeconfig.json',
        'nsswitch.conf',
        'passwd',
      ]);
      assert.deepEqual(folders['/home'], ['u']);
      assert.deepEqual(folders['/home/u'], ['dir']);
      assert.deepEqual([folders['/home/u/dir'], folders['/tmp'], folders['/opt']], [[], [], 'ENOENT']);
      const programs = [folders['/usr/bin']].flat().filter((name) => name !== 'prlimit');
      assert.deepEqual(programs, ['env', 'node']);
    });

    test('gives the environment of the job and no other', async () => {
      const { environment } = await lookAround();
      // bubblewrap adds where it is.
      assert.deepEqual(
        { ...environment, PWD: '/home/u' },
        {
          HOME: '/home/u',
          LANG: 'C.UTF-8',
          NODE_ENV: 'production',
          NO_COLOR: '1',
          PATH: '/usr/bin',
          PWD: '/home/u',
          TMPDIR: '/tmp',
          TOKEN: 'dummy',
        },
      );
    });

    test('runs as nobody in particular, without rights, alone', async () => {
      const { ids, status, pids, hostname, cwd } = await lookAround();
      assert.deepEqual(
        ids.filter((id) => id === 0),
        [],
      );
      assert.deepEqual([hostname, cwd, pids], ['sandbox', '/home/u', ['1']]);
      const sets = ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'].map((name) => status[name]);
      assert.deepEqual(
        sets,
        sets.map(() => NO_CAPABILITIES),
      );
      assert.equal(status['NoNewPrivs'], '1');
      assert.equal(status['Seccomp'], backend.seccomp ? '2' : '0');
    });

    test('sets every limit', async () => {
      const { limits } = await lookAround();
      const table = Object.fromEntries(
        [...limits.matchAll(/^Max ([a-z ]{1,30}?) {2,30}([0-9]+|unlimited)/gm)].map(([, name, value]) => [name, value]),
      );
      assert.deepEqual(
        {
          cpu: table['cpu time'],
          file: table['file size'],
          data: table['data size'],
          core: table['core file size'],
          processes: table['processes'],
          files: table['open files'],
        },
        { cpu: '20', file: '67108864', data: '4294967296', core: '0', processes: '64', files: '1024' },
      );
    });

    test('bounds every file system that can be written', async () => {
      const { mounts } = await lookAround();
      const writable = mounts
        .map((line) => line.split(' '))
        .filter(([, , type, options]) => options?.split(',')[0] === 'rw' && type === 'tmpfs')
        .map(([, path, , options]) => `${path} ${/size=([0-9]+k)/.exec(options ?? '')?.[1]}`);
      assert.deepEqual(writable.sort(), ['/dev/shm 4096k', '/home/u 131072k', '/tmp 131072k']);
    });

    test('lets a server start Node by any of its names, and no shell', async () => {
      const { said } = await run(backend, jobFor('start-children.mjs'));
      const { perl, ...rest } = z.record(z.string(), z.string()).parse(JSON.parse(said));
      assert.deepEqual(rest, {
        path: 'path',
        env: 'env',
        exec: 'exec',
        script: 'script',
        shell: 'ENOENT',
        curl: 'ENOENT',
      });
      assert.match(perl ?? '', /^(?:ENOENT|EACCES)$/);
    });

    test('lets a server use threads, WebAssembly, sockets of its own and facts of the machine', async () => {
      const { said, complained } = await run(backend, jobFor('threads.mjs'));
      assert.deepEqual(
        JSON.parse(said),
        { workers: 4, pages: 1, interfaces: [], processors: true, memory: true },
        complained,
      );
    });

    test('shows the package read-only and gives an empty folder for <dir>', async () => {
      const { said } = await run(backend, jobFor('write.mjs', { args: ['<dir>'] }));
      assert.deepEqual(JSON.parse(said), { before: [], own: 'EROFS', given: 'written', folder: '/home/u/dir' });
    });

    test("takes a package folder whose name needs quoting, below one that is only its owner's", async () => {
      const folder = await mkdtemp(join(tmpdir(), `it's a "folder" \\ #1, $(x) `));
      try {
        const packageDir = join(folder, 'pkg');
        await cp(PROGRAMS, packageDir, { recursive: true });
        await chmodAll(packageDir);
        const { said } = await run(backend, jobFor('print.mjs', { packageDir, args: ['0', 'x'] }));
        assert.deepEqual(JSON.parse(said), { args: ['x'], input: '' });
      } finally {
        await rm(folder, { recursive: true });
      }
    });

    test('measures the memory of all its processes, and kills them all', async () => {
      const token = `stay-${backend.id}-${process.pid}`;
      const running = backend.start(jobFor('stay.mjs', { args: [token] }));
      await once(createInterface(running.stdout), 'line');
      const mb = running.residentMb();
      const wasRunning = await isRunning(token);
      await Promise.all([running.kill(), running.kill()]);
      assert.equal(wasRunning, true);
      // A Node that does nothing takes 40 MiB or more.
      assert.ok(mb > 64 + 40, `64 MiB in one of three processes, ${mb} MiB in all`);
      assert.equal(await isRunning(token), false);
      assert.equal(running.residentMb(), 0);
      await running.exited;
    });

    test('can be killed at any moment of its start', async () => {
      const token = `early-${backend.id}-${process.pid}`;
      // Between none and all of the steps that lead to the program; what each waits for is the one before.
      for (let turns = 0; turns < 12; turns++) {
        const running = backend.start(jobFor('stay.mjs', { args: [token] }));
        for (let turn = 0; turn < turns; turn++) await isRunning(token);
        await running.kill();
        assert.equal(await isRunning(token), false);
        assert.equal(processTree(process.pid).length, 1);
      }
    });

    test('runs many at once, each with its own count of processes', async () => {
      const jobs = Array.from({ length: 8 }, () => run(backend, jobFor('start-children.mjs')));
      for (const { said, complained } of await Promise.all(jobs)) assert.match(said, /"path":"path"/, complained);
    });

    test('survives writing to a server that has left', async () => {
      const running = backend.start(jobFor('abort.mjs'));
      await running.exited;
      for (let line = 0; line < 100; line++) running.stdin.write('x'.repeat(10_000));
      await running.kill();
      assert.equal(running.stdin.destroyed, true);
    });

    test('is not root on the machine either', async () => {
      const running = backend.start(jobFor('stay.mjs'));
      await once(createInterface(running.stdout), 'line');
      const uids = processTree(process.pid)
        .slice(1)
        .map(({ pid }) => /^Uid:\t([0-9]{1,10})\t/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
      await running.kill();
      assert.ok(uids.length >= 3, `${uids.length} processes`);
      assert.deepEqual(
        uids.filter((uid) => uid === '0' || uid === undefined),
        [],
      );
    });

    test('ends with the process that started it', { timeout: 20_000 }, async () => {
      const token = `orphan-${backend.id}-${process.pid}`;
      const crawler = spawn(process.execPath, [CRAWLER, backend.id, token], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(createInterface(crawler.stdout), 'line');
      assert.equal(await isRunning(token), true);
      crawler.kill('SIGKILL');
      await once(crawler, 'exit');
      // Nobody tells when the kernel is done, so it is asked; a sandbox that stays is the test's time-out.
      while (await isRunning(token));
    });

    test('refuses a job that it cannot mean', () => {
      const wrong = [
        jobFor('../outside.mjs'),
        jobFor('/etc/passwd'),
        jobFor('.'),
        jobFor('print.mjs', { packageDir: '/does/not/exist' }),
        jobFor('print.mjs', { nodePath: '/does/not/exist' }),
        jobFor('print.mjs', { env: { 'A B': 'x' } }),
        jobFor('print.mjs', { env: { '-S': 'x' } }),
        jobFor('print.mjs', { env: { A: 'x\0y' } }),
        jobFor('print.mjs', { args: ['x\0y'] }),
      ];
      for (const job of wrong) assert.throws(() => backend.start(job), SandboxError, JSON.stringify(job));
    });
  });
}

async function chmodAll(folder: string): Promise<void> {
  const inside = await readdir(folder, { recursive: true });
  for (const path of ['', ...inside]) await chmod(join(folder, path), 0o755);
}
