/** One mount, as a line of fstab(5). */
export interface Mount {
  readonly source: string;
  readonly target: string;
  readonly type: 'none' | 'tmpfs' | 'proc';
  readonly options: readonly string[];
}

/** The text of a file for `mount --all --fstab`: one program makes all mounts, in this order. */
export const fstab = (mounts: readonly Mount[]): string =>
  mounts
    .map(({ source, target, type, options }) => [escape(source), escape(target), type, options.join(',')].join(' '))
    .join('\n');

/** Blanks and backslashes as fstab(5) wants them; a `#` begins no comment, as every path begins with `/`. */
const escape = (path: string): string =>
  path.replaceAll(/[\\ \t\n]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`);
