// Writes wherever a file could do harm.
import { attempt, say } from '../inside.mjs';
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';

const [, , bait, name] = process.argv;
const places = [
  '/',
  '/dev',
  '/etc',
  '/home',
  '/lib',
  '/pkg',
  '/pkg/servers',
  '/proc',
  '/setup',
  '/usr',
  '/usr/bin',
  '/var/tmp',
  bait,
];
say(
  Object.fromEntries(
    places.map((folder) => [folder === bait ? 'bait' : folder, attempt(() => writeFileSync(`${folder}/${name}`, 'x'))]),
  ),
);
const kernel = [
  '/proc/sys/kernel/core_pattern',
  '/proc/sys/kernel/hostname',
  '/proc/sysrq-trigger',
  '/proc/1/oom_score_adj',
];
say(Object.fromEntries(kernel.slice(0, 3).map((path) => [path, attempt(() => writeFileSync(path, 'x'))])));
say({
  overNode: attempt(() => appendFileSync('/usr/bin/node', 'x')),
  overHosts: attempt(() => appendFileSync('/etc/hosts', '127.0.0.1 registry\n')),
  folder: attempt(() => mkdirSync('/new')),
  // A link may be made in its own folder; what it leads to must still not be there.
  throughLink: attempt(() => {
    symlinkSync(bait, '/tmp/link');
    writeFileSync(`/tmp/link/${name}`, 'x');
  }),
});
