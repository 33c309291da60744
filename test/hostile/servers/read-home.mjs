// Looks for what a stealer looks for.
import { attempt, say } from '../inside.mjs';
import { readdirSync, readFileSync } from 'node:fs';

const files = [
  '/etc/shadow',
  '/etc/machine-id',
  '/root/.ssh/id_rsa',
  '/root/.npmrc',
  '/proc/kcore',
  '/proc/1/root/etc/shadow',
];
const folders = [
  '/root',
  '/home/user',
  '/var',
  '/run',
  '/run/user',
  '/sys',
  '/mnt',
  '/opt',
  '/srv',
  '/tmp/..//root',
  '/proc/1/cwd/../../root',
];
const [, , secret] = process.argv;
say(
  Object.fromEntries(
    [...files, secret].map((path) => [path === secret ? 'secret' : path, attempt(() => readFileSync(path))]),
  ),
);
say(Object.fromEntries(folders.map((path) => [path, attempt(() => readdirSync(path))])));
say(readdirSync('/home').concat(readdirSync('/etc')).sort());
