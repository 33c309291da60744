import { copyFileSync, existsSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rawEntries, type RawEntry } from '#crawler/configs/entries.ts';
import { placeOf } from '#crawler/configs/clients.ts';
import { parseConfig } from '#crawler/configs/parse.ts';
import { isWrapped, unwrapped, wrapped, type Rewritten } from '#gateway/config/entry.ts';
import { rewritten, saysTheSame } from '#gateway/config/rewrite.ts';
import { isObject, type JsonObject } from '#gateway/message.ts';
import type { Policy } from '#schema/policy.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { CommandError, EXIT, type ExitCode } from '../exit-code.ts';
import { print, type Io } from '../io.ts';
import { readPolicies } from '../read-policies.ts';
import type { GatewayOptions } from './options.ts';

/** What happens to one server of the file, or why nothing does. */
interface Plan {
  readonly server: string;
  readonly path: readonly string[];
  readonly before: JsonObject;
  readonly rewritten: Rewritten | null;
}

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Puts the gateway in front of the servers of a client's file, takes it away, or says where it is. */
export async function configure(
  name: string,
  options: GatewayOptions & { readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  if (options.write && options.remove) throw new CommandError('Choose one of --write and --remove.');
  const file = fileOf(name, io);
  const { client } = placeOf(file);
  const text = readFileSync(file, 'utf8');
  const entries = entriesIn(text, file, name);
  const backup = `${file}.before-placard`;
  if (!options.write && !options.remove) return say(entries, io);

  const plans = options.remove
    ? takenAway(entries, existsSync(backup) ? entriesIn(readFileSync(backup, 'utf8'), file, backup) : [])
    : await putInFront(entries, options, io);
  const changes = plans.flatMap(({ path, before, rewritten: now }) =>
    now?.ok === true && JSON.stringify(now.entry) !== JSON.stringify(before) ? [{ path, entry: now.entry }] : [],
  );
  if (changes.length > 0) {
    const after = original(changed(text, client.format, changes, name), backup, client.format);
    // A file without a gateway in it is what there is to go back to.
    if (options.write && !entries.some(({ value }) => isObject(value) && isWrapped(value))) copyFileSync(file, backup);
    replaceFile(file, after);
  }
  for (const { server, path, rewritten: now } of plans) {
    const done = changes.some((change) => change.path === path)
      ? options.write
        ? 'behind the gateway'
        : 'on its own again'
      : 'as it was';
    print(
      io,
      `${server}: ${now === null ? (options.write ? 'no policy is for it, so it is as it was' : 'has no gateway') : now.ok ? done : now.problem}`,
    );
  }
  if (changes.length > 0) print(io, `Changed ${name}; what it was is in ${basename(backup)}. Start the client anew.`);
  return plans.every(({ rewritten: now }) => now === null || now.ok) && plans.some(({ rewritten: now }) => now !== null)
    ? EXIT.ok
    : EXIT.findings;
}

function fileOf(name: string, io: Io): string {
  const path = resolve(io.cwd, name);
  // A link stays one: what it leads to is changed.
  if (!existsSync(path)) throw new CommandError(`${name} cannot be read: there is no such file.`);
  return realpathSync(path);
}

function entriesIn(text: string, file: string, name: string): RawEntry[] {
  const { client } = placeOf(file);
  const parsed = parseConfig(text, client.format);
  if (!parsed.ok) throw new CommandError(`${name}:${parsed.line}: ${parsed.problem}`);
  const entries = rawEntries(parsed.value, client.keys).filter(({ value }) => isObject(value));
  if (entries.length === 0) throw new CommandError(`${name} has no servers.`);
  return entries;
}

function say(entries: readonly RawEntry[], io: Io): ExitCode {
  for (const { path, value } of entries) {
    print(
      io,
      `${visibleLine(path.at(-1) ?? '')}: ${isObject(value) && isWrapped(value) ? 'behind the gateway' : 'on its own'}`,
    );
  }
  return EXIT.ok;
}

async function putInFront(entries: readonly RawEntry[], options: GatewayOptions, io: Io): Promise<Plan[]> {
  if (options.policy === undefined) throw new CommandError('--write needs --policy FILE.');
  const policies: readonly Policy[] = await readPolicies(options.policy, io);
  const file = resolve(io.cwd, options.policy);
  const launcher = { command: process.execPath, args: [MAIN] };
  const more = [
    ...(options.audit === undefined ? [] : ['--audit', resolve(io.cwd, options.audit)]),
    ...(options.counters === undefined ? [] : ['--counters', resolve(io.cwd, options.counters)]),
    ...(options.onDrift === 'deny' ? [] : ['--on-drift', options.onDrift]),
  ];
  return planned(entries, (entry, key) => {
    const policy = policies.find(({ serverKey }) => serverKey === key);
    return policy === undefined
      ? null
      : wrapped(entry, launcher, ['--policy', file, '--server', policy.serverKey, ...more]);
  });
}

function takenAway(entries: readonly RawEntry[], before: readonly RawEntry[]): Plan[] {
  return planned(entries, (entry, _, path) => {
    const same = before.find((one) => JSON.stringify(one.path) === JSON.stringify(path))?.value;
    return unwrapped(entry, isObject(same) ? same : null);
  });
}

const planned = (
  entries: readonly RawEntry[],
  rewrite: (entry: JsonObject, key: string, path: readonly string[]) => Rewritten | null,
): Plan[] =>
  entries.flatMap(({ path, value }) => {
    if (!isObject(value)) return [];
    const key = path.at(-1) ?? '';
    return [{ server: visibleLine(key), path, before: value, rewritten: rewrite(value, key, path) }];
  });

function changed(
  text: string,
  format: 'json' | 'toml' | 'yaml',
  changes: Parameters<typeof rewritten>[2],
  name: string,
): string {
  try {
    return rewritten(text, format, changes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CommandError(`${name}: ${error.message} Nothing was changed.`, EXIT.failed);
  }
}

/** What was there before the gateway, comments and all, where the file holds nothing else than that. */
function original(text: string, backup: string, format: 'json' | 'toml' | 'yaml'): string {
  const before = existsSync(backup) ? readFileSync(backup, 'utf8') : null;
  return before !== null && saysTheSame(text, before, format) ? before : text;
}

/** In one step, so that a client that reads it meanwhile reads the one or the other. */
function replaceFile(file: string, text: string): void {
  const next = join(dirname(file), `.${basename(file)}.${process.pid}`);
  writeFileSync(next, text, { mode: statSync(file).mode & 0o777 });
  renameSync(next, file);
}
