import { sha256 } from './tool-definition.ts';

const SERVER_SEGMENT = '[a-z0-9]+(?:[.-][a-z0-9]+)*';
const PLAIN_SERVER = new RegExp(`^${SERVER_SEGMENT}(?:/@?${SERVER_SEGMENT}){1,2}$`);
const PLAIN_TOOL = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const LOOKS_HASHED = /-[0-9a-f]{8}$/;
/** Names that a web server, a file system or our own routes give a meaning of their own. */
const RESERVED = new Set(['index', '404', 'con', 'prn', 'aux', 'nul']);
const MAX_LENGTH = 80;

/**
 * A stable, readable, unique path segment for a server name: `npm/@scope/name` → `npm--scope--name`. Names whose plain
 * form could be shared with another name get the first eight hex digits of their SHA-256 behind it.
 */
export function serverSlug(name: string): string {
  const plain = name.replaceAll('/@', '/').replaceAll('/', '--');
  return PLAIN_SERVER.test(name) && !name.includes('--') && isFree(plain) ? plain : hashed(name);
}

/** The same for a tool name within its server: `get_user` stays as it is, `Get User` becomes `get-user-<hash>`. */
export function toolSlug(name: string): string {
  return PLAIN_TOOL.test(name) && isFree(name) ? name : hashed(name);
}

function isFree(slug: string): boolean {
  const stem = slug.split('.')[0] ?? '';
  return slug.length <= MAX_LENGTH && !LOOKS_HASHED.test(slug) && !RESERVED.has(slug) && !RESERVED.has(stem);
}

function hashed(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]{1,40}/g) ?? [];
  const readable = words.join('-').slice(0, 48).replace(/-$/, '');
  return [readable, sha256(name.toWellFormed()).slice(0, 8)].filter(Boolean).join('-');
}
