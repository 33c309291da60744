import { ASKS, entriesOf, fileNamed, HIDDEN, RUNS, valueOf, type Client, type Ruling } from './client.ts';

const FILE = 'opencode.json';
const VALUES: Readonly<Record<string, Ruling>> = { allow: RUNS, ask: ASKS, deny: HIDDEN };

/** opencode's `permission`, as run with 1.18.33: `<server>_<tool>` with `_` for the rest, globs, the last match wins. */
export const opencode: Client = {
  format: 'opencode',
  prompts: false,
  read(files, serverKey) {
    const config: unknown = JSON.parse(fileNamed(files, FILE)(FILE) ?? '{}');
    entriesOf(config, 'permission');
    const entries = entriesOf(valueOf(config, 'permission') ?? {});
    return (tool) => {
      const name = sanitised(`${serverKey}_${tool}`);
      const last = entries.filter(([glob]) => matches(glob, name)).at(-1);
      if (last === undefined) return RUNS;
      const ruling = VALUES[String(last[1])];
      if (ruling === undefined) throw new Error('Expected a permission.');
      return ruling;
    };
  },
};

const sanitised = (name: string): string =>
  Array.from({ length: name.length }, (_, at) => name.charAt(at))
    .map((unit) => (/[A-Za-z0-9_-]/.test(unit) ? unit : '_'))
    .join('');

function matches(glob: string, name: string): boolean {
  if (glob.endsWith('*')) return name.startsWith(glob.slice(0, -1));
  return glob === name;
}
