import { npmSpec, ociSpec, pypiSpec, type PackageSpec } from './package-spec.ts';

/** What a command line starts: a package and the arguments that are the server's own, or why it is none. */
export type Started =
  | {
      readonly kind: 'package';
      readonly spec: PackageSpec;
      readonly bin?: string;
      readonly args: readonly string[];
      /** Names of variables that the line itself sets or passes on. */
      readonly env: readonly string[];
    }
  | { readonly kind: 'local'; readonly reason: string };

/** How one program that fetches and runs packages is read. */
interface Runner {
  readonly read: (name: string) => PackageSpec | null;
  /** Options that take their value from the next argument. */
  readonly valued: ReadonlySet<string>;
  /** Options whose value is the package, when the first argument is only its program. */
  readonly names: ReadonlySet<string>;
  /** Options whose value is `NAME=value` or the name of a variable. */
  readonly sets: ReadonlySet<string>;
  readonly what: string;
}

const NONE: ReadonlySet<string> = new Set();
const NPX: Runner = {
  read: npmSpec,
  valued: new Set(['-p', '--package', '-c', '--call', '-w', '--workspace', '--prefix', '--cache', '--registry']),
  names: new Set(['-p', '--package']),
  sets: NONE,
  what: 'an npm package',
};
const UVX: Runner = {
  read: pypiSpec,
  valued: new Set([
    ...['--from', '--spec', '--with', '--with-editable', '--with-requirements', '-p', '--python', '-i', '--index-url'],
    ...['--index', '--default-index', '--extra-index-url', '-f', '--find-links', '--cache-dir', '--directory'],
    ...['--env-file', '--pip-args', '--prerelease', '--resolution', '--index-strategy', '-c', '--constraint'],
  ]),
  names: new Set(['--from', '--spec']),
  sets: NONE,
  what: 'a PyPI package',
};
const DOCKER: Runner = {
  read: ociSpec,
  valued: new Set([
    ...['-e', '--env', '--env-file', '-v', '--volume', '--mount', '--tmpfs', '--name', '--network', '--net', '-p'],
    ...['--publish', '-w', '--workdir', '-u', '--user', '--entrypoint', '--platform', '-m', '--memory', '--cpus'],
    ...['-l', '--label', '--add-host', '--gpus', '--pull', '-h', '--hostname', '--dns', '--restart', '--runtime'],
    ...['--security-opt', '--cap-add', '--cap-drop', '--device', '--shm-size', '--ulimit', '--log-driver', '--ip'],
    ...['--pids-limit', '--secret', '--volumes-from', '--group-add', '--userns', '--pid', '--ipc', '--stop-timeout'],
  ]),
  names: NONE,
  sets: new Set(['-e', '--env']),
  what: 'an image',
};

/** Words with which a program becomes a runner. The longest that fits is taken. */
const RUNNERS: readonly (readonly [readonly string[], Runner])[] = [
  [['npm', 'exec'], NPX],
  [['npm', 'x'], NPX],
  [['pnpm', 'dlx'], NPX],
  [['pnpm', 'exec'], NPX],
  [['yarn', 'dlx'], NPX],
  [['bun', 'x'], NPX],
  [['uv', 'tool', 'run'], UVX],
  [['pipx', 'run'], UVX],
  [['docker', 'run'], DOCKER],
  [['docker', 'container', 'run'], DOCKER],
  [['podman', 'run'], DOCKER],
  [['nerdctl', 'run'], DOCKER],
  [['npx'], NPX],
  [['bunx'], NPX],
  [['pnpx'], NPX],
  [['uvx'], UVX],
];

/** Reads the command of a server. The reason of a `local` one never quotes it. */
export function readCommand(command: string, args: readonly string[]): Started {
  // Some files have the whole line in one string; with arguments beside it, a space belongs to a path.
  const line = withoutShell(args.length === 0 ? command.trim().split(/\s+/) : [command, ...args]);
  const program = programOf(line[0] ?? '');
  const [words, runner] =
    RUNNERS.find(([all]) => all.every((word, at) => (at === 0 ? program : line[at]) === word)) ?? [];
  if (!words || !runner) return local('It starts a program of this machine.');
  return readRun(runner, line.slice(words.length));
}

function readRun(runner: Runner, line: readonly string[]): Started {
  const env: string[] = [];
  let named: string | undefined;
  let at = 0;
  for (; at < line.length; at += 1) {
    const arg = line[at] ?? '';
    if (arg === '--') {
      at += 1;
      break;
    }
    if (!arg.startsWith('-')) break;
    const [option = '', inline] = splitOption(arg);
    const value = inline ?? (runner.valued.has(option) ? line[(at += 1)] : undefined);
    if (value === undefined) continue;
    if (runner.names.has(option)) named ??= value;
    if (runner.sets.has(option)) env.push(value.split('=')[0] ?? '');
  }
  const [first, ...rest] = line.slice(at);
  const name = named ?? first;
  if (name === undefined) return local(`It does not say which package it runs.`);
  const spec = runner.read(name);
  if (!spec) return local(`What it runs is not ${runner.what} by name: a folder, a repository or an address.`);
  const bin = named !== undefined && first !== undefined && /^[A-Za-z0-9._-]{1,100}$/.test(first) ? first : undefined;
  return { kind: 'package', spec, ...(bin !== undefined && { bin }), args: rest, env };
}

/** `--env=A=b` → `--env`, `A=b`. One letter and its value in one word, as in `-eA=b`, are taken apart too. */
function splitOption(arg: string): [string, string?] {
  const equals = arg.indexOf('=');
  if (/^-[A-Za-z][A-Z_][A-Z0-9_]+/.test(arg)) return [arg.slice(0, 2), arg.slice(2)];
  return equals > 0 ? [arg.slice(0, equals), arg.slice(equals + 1)] : [arg];
}

/** `cmd /c npx …` of Windows and `env A=b npx …` are `npx …`. */
function withoutShell(line: readonly string[]): string[] {
  const program = programOf(line[0] ?? '');
  if (program === 'cmd' && /^\/c$/i.test(line[1] ?? '')) return line.slice(2);
  if (program !== 'env') return [...line];
  const rest = line.slice(1);
  const from = rest.findIndex((word) => !/^[A-Za-z_][A-Za-z0-9_]*=/.test(word));
  return from < 0 ? [] : rest.slice(from);
}

/** The name of a program without its folder and Windows’ endings. */
const programOf = (path: string): string =>
  (path.split(/[\\/]/).at(-1) ?? '').toLowerCase().replace(/\.(?:cmd|exe|bat|ps1)$/, '');

const local = (reason: string): Started => ({ kind: 'local', reason });
