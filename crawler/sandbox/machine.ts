import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the sandbox must know of the machine and of the process that starts it. */
export interface Machine {
  /** As `process.platform`. */
  readonly platform: string;
  /** As `process.arch`. */
  readonly arch: string;
  /** Real user id of this process. */
  readonly uid: number;
}

/** The machine and the process that this is. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  arch: process.arch,
  // Only Windows has no such function, and no sandbox.
  uid: process.getuid?.() ?? 0,
});

/** Where Debian, Fedora and Arch keep the programs of util-linux and coreutils. The caller's PATH is not asked. */
export const TOOL_PATH = '/usr/sbin:/usr/bin:/sbin:/bin';

/** Absolute path of a program of the system, or null when it is not installed. */
export function findTool(name: string): string | null {
  for (const folder of TOOL_PATH.split(':')) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return null;
}

const CAP_SYS_ADMIN = 21n;

/** Whether this process may mount on the machine itself: root in a container often may not. */
export function mayMount(): boolean {
  const capabilities = /^CapEff:\s*([0-9a-f]{1,16})$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return capabilities !== undefined && ((BigInt(`0x${capabilities}`) >> CAP_SYS_ADMIN) & 1n) === 1n;
}
