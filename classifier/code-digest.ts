import { sha256 } from '#schema/tool-definition.ts';

/** Files of the classifier that put verdicts into words, measure or fit, but decide none. */
const BESIDE = /^(?:evaluation\/|(?:explain|trace|unread|ruleset|code-digest)\.ts$)|\.d\.ts$/;

/** What of another layer decides verdicts, by its path in the project. */
export const ALSO_DECIDES: readonly string[] = ['schema/follow-reference.ts'];

/** Whether a file of `classifier/`, by its path inside it, decides verdicts. */
export const decides = (path: string): boolean => path.endsWith('.ts') && !BESIDE.test(path);

/**
 * Sixteen hexadecimal digits over the code that decides verdicts, from the paths and texts of `classifier/` and of
 * `ALSO_DECIDES`. Order and line ends do not count. It is stored in `data/classifier/code.json`, so that nobody has to
 * raise a version by hand.
 */
export function codeDigest(files: readonly (readonly [path: string, text: string])[]): string {
  const deciding = files.filter(([path]) => decides(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(deciding.map(([path, text]) => `${path}\n${text.replaceAll('\r\n', '\n')}`).join('\0')).slice(0, 16);
}
