import { RE2JS } from 're2js';
import { parse } from 'yaml';
import { entriesOf, fileNamed, HIDDEN, REFUSED, RUNS, stringsOf, valueOf, type Client } from './client.ts';

const FILE = 'intercept.yaml';

/**
 * Intercept's policy (read in its source of March 2026): hidden first, then under `default: deny` what is not listed, then
 * every rule of the tool has to pass. Numbers are compared as numbers, patterns are RE2's and want a text.
 */
export const intercept: Client = {
  format: 'intercept',
  prompts: false,
  read(files, serverKey, alone = true) {
    const name = alone ? FILE : `${serverKey}.${FILE}`;
    const text = fileNamed(alone ? files : files.filter((file) => file.name === name), name)(name);
    const policy: unknown = text === null ? { version: '1', default: 'allow' } : parse(text);
    entriesOf(policy, 'version', 'default', 'hide', 'tools');
    const standard = valueOf(policy, 'default');
    if (valueOf(policy, 'version') !== '1' || (standard !== 'allow' && standard !== 'deny'))
      throw new Error('Expected a policy.');
    const hide = stringsOf(valueOf(policy, 'hide'));
    return (tool) => {
      if (hide.includes(tool) || hide.includes('*')) return HIDDEN;
      const entry = valueOf(valueOf(policy, 'tools'), tool);
      if (entry === undefined) return standard === 'allow' ? RUNS : REFUSED;
      const rules = rulesOf(entry);
      if (rules.some((rule) => valueOf(rule, 'action') === 'deny')) return REFUSED;
      const limits = rules.flatMap((rule) => valueOf(rule, 'rate_limit') ?? []).map(String);
      const conditions = rules.flatMap((rule) => valueOf(rule, 'conditions') ?? []);
      if (new Set(limits.map((limit) => limit.split('/')[1])).size < limits.length)
        throw new Error('Expected a window once.');
      const checks = conditions.map(checkOf);
      const judge = (args: unknown) =>
        (checks.every((check) => check(args)) ? 'runs' : 'refused') as 'runs' | 'refused';
      return { ...RUNS, limits: limits.sort(), ...(checks.length > 0 ? { judge } : {}) };
    };
  },
};

function rulesOf(entry: unknown): unknown[] {
  entriesOf(entry, 'rules');
  const rules = valueOf(entry, 'rules');
  if (!Array.isArray(rules)) throw new Error('Expected rules.');
  return rules.map((rule: unknown) => {
    entriesOf(rule, 'name', 'action', 'rate_limit', 'conditions', 'on_deny');
    const kinds = ['rate_limit', 'conditions'].filter((key) => valueOf(rule, key) !== undefined);
    if (valueOf(rule, 'action') === 'deny' ? kinds.length > 0 : kinds.length !== 1) throw new Error('Expected a rule.');
    return rule;
  });
}

function checkOf(condition: unknown): (args: unknown) => boolean {
  entriesOf(condition, 'path', 'op', 'value');
  const [path, op, wanted] = ['path', 'op', 'value'].map((key) => valueOf(condition, key));
  const names = String(path).split('.').slice(1);
  const pattern = op === 'regex' ? RE2JS.compile(String(wanted)) : null;
  return (args) => {
    const value = names.reduce<unknown>(
      (inner, name) =>
        typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? valueOf(inner, name) : undefined,
      args,
    );
    if (pattern !== null) return typeof value === 'string' && pattern.test(value);
    if (typeof value !== 'number' || typeof wanted !== 'number') return false;
    if (op === 'lt') return value < wanted;
    if (op === 'lte') return value <= wanted;
    if (op === 'gt') return value > wanted;
    if (op === 'gte') return value >= wanted;
    throw new Error(`Expected an operator, got ${String(op)}.`);
  };
}
