// Tries to break what the sandbox is made of: its hidden folder, its mounts, its first process, its limits.
import { attempt, say } from '../inside.mjs';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';

say({
  list: attempt(() => readdirSync('/setup')),
  open: attempt(() => chmodSync('/setup', 0o777)),
  filter: attempt(() => readFileSync('/setup/filter')),
  oldRoot: attempt(() => readdirSync('/setup/old')),
  tool: spawnSync('/setup/unshare', ['--user', '/usr/bin/node', '-p', '1']).error?.code ?? 'started',
  node: attempt(() => unlinkSync('/usr/bin/node')),
  namespaces: attempt(() => readdirSync('/proc/1/root/setup')),
});
if (readdirSync('/usr/bin').includes('prlimit')) {
  say({ raise: spawnSync('/usr/bin/prlimit', ['--pid', '1', '--nproc=100000:100000']).status });
}
