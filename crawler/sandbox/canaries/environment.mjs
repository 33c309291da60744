import { readdirSync, readFileSync } from 'node:fs';
import { attempt, report, told } from './report.mjs';

const EXPECTED = new Set(['PATH', 'HOME', 'TMPDIR', 'LANG', 'NO_COLOR', 'NODE_ENV', 'PWD', 'CANARY']);

const processes = readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name));
const environments = [...processes, 'self'].flatMap((pid) => {
  const text = attempt(() => readFileSync(`/proc/${pid}/environ`, 'utf8'));
  return text === null || text === true ? [] : text.split('\0').filter(Boolean);
});
const names = new Set([...environments.map((line) => line.split('=')[0]), ...Object.keys(process.env)]);
const escapes = [...names].filter((name) => !EXPECTED.has(name)).map((name) => `It sees the variable ${name}.`);
if (process.env.CANARY !== told.token) escapes.push('It was not given its own variable.');

const status = readFileSync('/proc/self/status', 'utf8');
const field = (name) => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1];
if (process.getuid() === 0) escapes.push('It runs as root.');
for (const set of ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb']) {
  if (!/^0+$/.test(field(set) ?? '')) escapes.push(`It has capabilities: ${set} ${field(set)}.`);
}
if (field('NoNewPrivs') !== '1') escapes.push('It can gain privileges by setuid programs.');
if (told.seccomp && field('Seccomp') !== '2') escapes.push('Its system calls are not filtered.');
report(escapes);
