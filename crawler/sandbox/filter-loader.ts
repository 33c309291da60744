import { spawnSync } from 'node:child_process';
import { findTool } from './machine.ts';
import { SETUP_FOLDER } from './namespaces-script.ts';
import { SYSTEM_CALLS } from './seccomp-calls.ts';
import { seccompProgram } from './seccomp.ts';
import type { Program } from './view.ts';

/** A way to load a seccomp filter before the sandboxed program starts. */
export interface FilterLoader {
  /** The filter as octal escapes of printf(1). */
  readonly filter: string;
  /** Programs that must be there. */
  readonly programs: readonly Program[];
  /** What goes before the command. */
  readonly command: readonly string[];
}

const SETPRIV = `${SETUP_FOLDER}/setpriv`;
const PERL = `${SETUP_FOLDER}/perl`;
const FILTER = `${SETUP_FOLDER}/filter`;

/** Arguments: number of seccomp(2), file of the filter, command. `Sx6P` is `struct sock_fprog`; 1 is SET_MODE_FILTER. */
const LOAD = `
my ($seccomp, $path, @command) = @ARGV;
open(my $file, '<:raw', $path) or die "seccomp filter: $!\\n";
read($file, my $filter, 65536) or die "seccomp filter: $!\\n";
close($file);
my $program = pack('Sx6P', length($filter) / 8, $filter);
syscall($seccomp, 1, 0, $program) == 0 or die "seccomp: $!\\n";
exec(@command) or die "$command[0]: $!\\n";`;

/**
 * How system calls can be filtered without bubblewrap: by `setpriv --seccomp-filter` where util-linux has it, otherwise by
 * Perl, which is part of every Debian and Ubuntu and can make any system call. null: neither, or an unknown processor;
 * the sandbox then has no filter and says so.
 */
export function filterLoader(arch: string): FilterLoader | null {
  const program = seccompProgram(arch);
  const seccomp = SYSTEM_CALLS.get(arch)?.seccomp;
  if (program === null || seccomp === undefined) return null;
  const filter = [...program].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
  if (setprivLoadsFilters()) {
    return { filter, programs: [], command: [SETPRIV, '--no-new-privs', '--seccomp-filter', FILTER, '--'] };
  }
  const perl = findTool('perl');
  if (perl === null) return null;
  return { filter, programs: [{ from: perl, to: PERL }], command: [PERL, '-e', LOAD, String(seccomp), FILTER] };
}

function setprivLoadsFilters(): boolean {
  const setpriv = findTool('setpriv');
  if (setpriv === null) return false;
  return spawnSync(setpriv, ['--help'], { env: {}, encoding: 'utf8', timeout: 10_000 }).stdout.includes(
    '--seccomp-filter',
  );
}
