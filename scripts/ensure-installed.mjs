// Runs before `npm start` and `npm test`, on whatever Node the machine has (20 or later) and with nothing installed:
// installs the packages that package-lock.json names when they are missing or stale, and says so.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.placard-installed');

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Placard needs Node 20 or later to install itself, this is ${process.version}. Install a newer Node.`);
  process.exit(3);
}

/** What the install depends on: the lock file, and the platform that the native packages are for. */
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');
const present = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (present !== wanted) {
  console.log(`${present === '' ? 'Installing' : 'Updating'} the packages that Placard needs (about a minute) …`);
  const started = Date.now();
  try {
    // A stale install is brought up to date in place, without writing the lock file; `ci` would first take all of it away.
    const command = present === '' ? ['ci'] : ['install', '--no-save'];
    // Errors only: the packages want Node 24, which is itself one of the packages that this installs.
    execFileSync('npm', [...command, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  } catch {
    console.error('npm could not install the packages (its own message is above). Check the network and try again.');
    process.exit(3);
  }
  writeFileSync(stamp, wanted);
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}
