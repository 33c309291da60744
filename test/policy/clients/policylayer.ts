import { entriesOf, fileNamed, HIDDEN, REFUSED, RUNS, stringsOf, valueOf, type Client } from './client.ts';

const FILE = 'policy.json';

/**
 * PolicyLayer's `policy.json` as documented ("Writing policies"): `hide` takes tools off the list and refuses them, `*`
 * all of them; under `default: deny` a tool runs only if `tools` names it; limits count per counter. It never asks.
 */
export const policylayer: Client = {
  format: 'policylayer',
  prompts: false,
  read(files, serverKey, alone = true) {
    // One policy for each server, chosen in the dashboard.
    const own = alone ? files : files.filter(({ name }) => name === `${serverKey}.${FILE}`);
    const text = fileNamed(own, FILE, `${serverKey}.${FILE}`)(alone ? FILE : `${serverKey}.${FILE}`);
    const policy: unknown = text === null ? { version: '1', default: 'allow' } : JSON.parse(text);
    entriesOf(policy, 'version', 'default', 'hide', 'tools');
    const standard = valueOf(policy, 'default');
    if (valueOf(policy, 'version') !== '1') throw new Error('Expected version "1".');
    if (standard !== 'allow' && standard !== 'deny') throw new Error('Expected the default "allow" or "deny".');
    const hide = stringsOf(valueOf(policy, 'hide'));
    const tools = valueOf(policy, 'tools');
    if (tools !== undefined) checkCounters(tools);
    return (tool) => {
      if (hide.includes('*') || hide.includes(tool)) return HIDDEN;
      const entry = valueOf(tools, tool);
      if (entry === undefined) return standard === 'allow' ? RUNS : REFUSED;
      return {
        ...RUNS,
        limits: limitsOf(entry)
          .map(({ max, window }) => `${max}/${window}`)
          .sort(),
      };
    };
  },
};

function limitsOf(entry: unknown): { counter: string; window: string; max: number }[] {
  entriesOf(entry, 'limits');
  const limits = valueOf(entry, 'limits') ?? [];
  if (!Array.isArray(limits)) throw new Error('Expected a list of limits.');
  return limits.map((limit: unknown) => {
    entriesOf(limit, 'counter', 'window', 'max', 'scope');
    const [counter, window, max] = ['counter', 'window', 'max'].map((key) => valueOf(limit, key));
    if (typeof counter !== 'string' || typeof max !== 'number' || typeof window !== 'string')
      throw new Error('Expected a limit.');
    if (!['minute', 'hour', 'day'].includes(window) || valueOf(limit, 'scope') !== 'grant')
      throw new Error('Expected a limit.');
    return { counter, window, max };
  });
}

/** Two limits that share a counter count each other's calls. */
function checkCounters(tools: unknown): void {
  const counters = entriesOf(tools).flatMap(([, entry]) => limitsOf(entry).map(({ counter }) => counter));
  if (new Set(counters).size < counters.length) throw new Error('Expected each counter once.');
  if (entriesOf(tools).some(([name]) => name === '*')) throw new Error('Expected names of tools, got "*".');
}
