// Starts Node the ways that real servers do, and a shell, which must not be there.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { say } from './say.mjs';

const run = (program, args) => {
  const { stdout, error } = spawnSync(program, args, { encoding: 'utf8' });
  return error?.code ?? stdout.trim();
};
writeFileSync('/tmp/script', '#!/usr/bin/env node\nconsole.log("script");\n', { mode: 0o755 });
say({
  path: run('node', ['-p', '"path"']),
  env: run('/usr/bin/env', ['node', '-p', '"env"']),
  exec: run(process.execPath, ['-p', '"exec"']),
  script: run('/tmp/script', []),
  shell: run('/bin/sh', ['-c', 'echo shell']),
  curl: run('curl', ['--version']),
  perl: run('/setup/perl', ['-e', 'print "perl"']),
});
