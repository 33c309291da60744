/** A path that is written plainly: where it starts (a drive, the root, or wherever the server runs) and its names. */
interface PlainPath {
  readonly kind: 'posix' | 'windows' | 'relative';
  readonly names: readonly string[];
}

const MAX_LENGTH = 4096;
const DRIVE = /^[A-Za-z]:[\\/]/;
/** What a server may decode once more: `%2e`, `%u002e`, and overlong forms such as `%c0%ae`. */
const ENCODED = /%(?:[0-9a-f]{2}|u)/i;
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** Compatibility forms of these (`．`, `／`, `℀`) become them where a server normalises names. */
const TELLING = /[./\\%:]/g;
/** A name of dots and spaces: `..`, and what becomes of `...` and `.. ` where a system or a server trims names. */
const CLIMBS = /^\s*\.[.\s]+$/;
/** Names that Windows keeps for devices in every folder, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/;

/**
 * Whether a path lies in one of some folders, or is one of them. By its text alone: a symbolic link within a folder may
 * lead out of it, which only the server's machine can tell. Nothing is resolved or decoded, since a server may do it another
 * way: what climbs (`..`), is encoded, cannot be seen or begins as a network share is in no folder at all. A folder is
 * absolute (`/srv/data`, `C:\data`), or relative to wherever the server runs (`docs`, `.`); paths of one sort are never in
 * folders of another. Windows paths ignore the case of ASCII letters; any other difference in spelling is a difference.
 */
export function pathWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => {
    const windows = DRIVE.test(folder);
    const [inner, outer] = [plainPath(path, windows), plainPath(folder, windows)];
    if (inner === null || outer === null || inner.kind !== outer.kind) return false;
    return outer.names.every((name, at) => name === inner.names[at]);
  });
}

/** Null: not written plainly. `windows` says which separators the names are between. */
function plainPath(text: string, windows: boolean): PlainPath | null {
  if (text === '' || text.length > MAX_LENGTH || !text.isWellFormed()) return null;
  if (UNSEEN.test(text) || ENCODED.test(text) || count(text.normalize('NFKC')) !== count(text)) return null;
  const kind = kindOf(text, windows);
  if (kind === null) return null;
  const names = text
    .split(windows ? /[\\/]/ : '/')
    .filter((name) => name !== '' && name !== '.')
    .map((name) => (windows ? name.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : name));
  if (names.some((name) => CLIMBS.test(name))) return null;
  if (windows && names.some((name, at) => isOdd(name, at))) return null;
  return { kind, names };
}

function kindOf(text: string, windows: boolean): PlainPath['kind'] | null {
  if (windows) return DRIVE.test(text) ? 'windows' : null;
  // A backslash is a separator to a server on Windows, and two slashes in front may name another machine.
  if (text.includes('\\') || text.startsWith('//')) return null;
  if (text.startsWith('/')) return 'posix';
  // `~`, `$HOME`, `%TEMP%`, `file:` and `C:` lead away from where the server runs.
  return /^\s|^[~$%]/.test(text) || text.includes(':') ? null : 'relative';
}

/** Windows drops dots and spaces at the end of a name, and reads what follows a colon as a stream of the file. */
const isOdd = (name: string, at: number): boolean =>
  /[.\s]$/.test(name) || DEVICE.test(name) || (at > 0 && name.includes(':'));

const count = (text: string): number => text.match(TELLING)?.length ?? 0;
