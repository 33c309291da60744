/** Everything outside printable ASCII: what a snippet must spell out, so that nobody is misled by what it looks like. */
const NOT_PLAIN = /[^\x20-\x7e\n]/gu;
const BARE_KEY = /^[A-Za-z0-9_-]+$/;

/** JSON text of a value, two spaces deep, in printable ASCII; ends in a newline. */
export const json = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(NOT_PLAIN, (character) => escapes(character))}\n`;

/**
 * A double-quoted string in printable ASCII that TOML (1.0, "String") and YAML (1.2, 7.3.1) read alike. Throws for lone
 * surrogates, which neither can hold.
 */
export function quoted(text: string): string {
  if (!text.isWellFormed())
    throw new RangeError('Expected well-formed Unicode: TOML and YAML cannot hold a lone surrogate.');
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/[^\x20-\x7e]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}

/** A TOML key: bare where it may be, else quoted. */
export const tomlKey = (name: string): string => (BARE_KEY.test(name) ? name : quoted(name));

/** A TOML array of strings: on one line while it is short, else one per line. */
export function tomlStrings(texts: readonly string[]): string {
  const items = texts.map(quoted);
  const line = `[${items.join(', ')}]`;
  return line.length <= 80 ? line : `[\n${items.map((item) => `  ${item},\n`).join('')}]`;
}

/** A YAML key that is a server's: quoted where it would be read as something else than a text. */
export const yamlKey = (key: string): string =>
  /^(?:null|true|false|yes|no|on|off|y|n)$/.test(key) ? quoted(key) : key;

/** A YAML string of printable ASCII, in the quotes that leave most of it as it is. */
export const yamlText = (text: string): string => (/^[\x20-\x26\x28-\x7e]*$/.test(text) ? `'${text}'` : quoted(text));

/** A YAML list of strings: on one line while it is short, else one per line, `indent` deep. */
export function yamlStrings(texts: readonly string[], indent: number): string {
  const items = texts.map(quoted);
  const line = `[${items.join(', ')}]`;
  return line.length <= 80 ? line : items.map((item) => `\n${' '.repeat(indent)}- ${item}`).join('');
}

/** `\uXXXX` for each UTF-16 code unit, as JSON wants it. */
function escapes(character: string): string {
  return Array.from(
    { length: character.length },
    (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
  ).join('');
}
