import { accessSync, constants, statSync } from 'node:fs';
import { posix } from 'node:path';
import { SandboxError, type SandboxJob } from './backend.ts';
import type { Limits } from '../limits.ts';
import { EMPTY_FOLDER, HOME, NODE, PACKAGE } from './view.ts';

/** Names that env(1) and `--setenv` take as names and nothing else. */
const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,199}$/;

/** What runs inside: an argument vector, never a shell line. */
export function innerCommand(job: SandboxJob, limits: Limits): string[] {
  const entry = posix.resolve(PACKAGE, job.entry);
  if (!entry.startsWith(`${PACKAGE}/`)) {
    throw new SandboxError(`Expected \`entry\` to be a path below \`${PACKAGE}\`, got \`${job.entry}\`.`);
  }
  const args = job.args.map((arg) => arg.replaceAll('<dir>', EMPTY_FOLDER));
  const command = [NODE, `--max-old-space-size=${limits.heapMb}`, ...(job.nodeFlags ?? []), entry, ...args];
  const broken = command.find((word) => word.includes('\0'));
  if (broken !== undefined) throw new SandboxError('Expected `entry` and `args` to be without NUL characters.');
  return command;
}

/** The whole environment inside. */
export function innerEnvironment(job: SandboxJob): Map<string, string> {
  for (const [name, value] of Object.entries(job.env)) {
    if (ENV_NAME.test(name) && !value.includes('\0')) continue;
    throw new SandboxError(`Expected names in \`env\` to be letters, digits and \`_\`, got \`${name.slice(0, 80)}\`.`);
  }
  return new Map([
    ['PATH', '/usr/bin'],
    ['HOME', HOME],
    ['TMPDIR', '/tmp'],
    ['LANG', 'C.UTF-8'],
    ['NO_COLOR', '1'],
    ['NODE_ENV', 'production'],
    ...Object.entries(job.env),
  ]);
}

/** Throws `SandboxError` unless the folder and Node are there and, when the uid is dropped, everyone may read the folder. */
export function checkJob(job: SandboxJob, dropsUid: boolean): void {
  const folder = statSync(job.packageDir, { throwIfNoEntry: false });
  if (!folder?.isDirectory()) {
    throw new SandboxError(`Expected \`packageDir\` to be a folder, got \`${job.packageDir}\`.`);
  }
  if (dropsUid && (folder.mode & 0o005) !== 0o005) {
    throw new SandboxError(
      `Expected everyone to be able to read \`${job.packageDir}\`, because the sandbox runs as nobody when it is ` +
        `started by root. Do: chmod 755 on it.`,
    );
  }
  try {
    accessSync(job.nodePath, constants.X_OK);
  } catch (cause) {
    throw new SandboxError(`Expected \`nodePath\` to be a program, got \`${job.nodePath}\`.`, { cause });
  }
}
