import { patch } from '@decimalturn/toml-patch';
import { applyEdits, modify, parse as parseJsonc, type FormattingOptions } from 'jsonc-parser';
import { isDeepStrictEqual } from 'node:util';
import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { JsonObject } from '../message.ts';

/** Whether two files hold the same, however they are written. */
export const saysTheSame = (a: string, b: string, format: Format): boolean =>
  isDeepStrictEqual(plain(contentOf(a, format)), plain(contentOf(b, format)));

/** How a client writes its file; JSON may have comments. */
export type Format = 'json' | 'toml' | 'yaml';

/** One value of a file, by the keys that lead to it. */
export interface Change {
  readonly path: readonly string[];
  readonly entry: JsonObject;
}

/** What a file holds. Throws what its parser throws. */
export const contentOf = (text: string, format: Format): unknown => READ[format](text);

/**
 * The text of a client's file with some of its entries replaced and everything else, comments included, as it was. Throws
 * `TypeError` where the result would not say exactly that: then the file is better changed by hand.
 */
export function rewritten(text: string, format: Format, changes: readonly Change[]): string {
  if (changes.length === 0) return text;
  const wanted = changes.reduce(
    (document, { path, entry }) => replaced(document, path, entry),
    contentOf(text, format),
  );
  const after = WRITE[format](text, changes, wanted);
  if (!isDeepStrictEqual(plain(contentOf(after, format)), plain(wanted))) {
    throw new TypeError('It cannot be changed without changing more than its servers.');
  }
  return after;
}

const READ: Readonly<Record<Format, (text: string) => unknown>> = {
  json: (text) => parseJsonc(text, [], { allowTrailingComma: true }) as unknown,
  toml: (text) => parseToml(text),
  yaml: (text) => parseDocument(text, { logLevel: 'error' }).toJS({ maxAliasCount: 50 }) as unknown,
};

const WRITE: Readonly<Record<Format, (text: string, changes: readonly Change[], wanted: unknown) => string>> = {
  json(text, changes) {
    const formattingOptions = formatting(text);
    const write = (now: string, { path, value }: Edit): string =>
      applyEdits(now, modify(now, [...path], value, { formattingOptions }));
    return editsOf(contentOf(text, 'json'), changes).reduce(write, text);
  },
  toml: (text, _, wanted) => patch(text, wanted),
  yaml(text, changes) {
    const document = parseDocument(text, { logLevel: 'error' });
    for (const { path, value } of editsOf(contentOf(text, 'yaml'), changes)) {
      if (value === undefined) document.deleteIn(path);
      // A scalar set on a scalar keeps the comment beside it.
      else document.setIn(path, typeof value === 'object' ? document.createNode(value) : value);
    }
    return document.toString({ lineWidth: 0 });
  },
};

/** One value to set, or to take out (`undefined`). */
interface Edit {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The changes value by value, so that comments and order inside an entry stay. */
const editsOf = (document: unknown, changes: readonly Change[]): Edit[] =>
  changes.flatMap(({ path, entry }) => {
    const before: object = Object(at(document, path));
    return [...new Set([...Object.keys(before), ...Object.keys(entry)])]
      .filter((key) => !isDeepStrictEqual(Reflect.get(before, key), entry[key]))
      .map((key) => ({ path: [...path, key], value: entry[key] }));
  });

/** How the file is indented and how its lines end. */
function formatting(text: string): FormattingOptions {
  const [, indent = '  '] = /^([ \t]+)\S/m.exec(text) ?? [];
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

const at = (document: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (Object.hasOwn(Object(value), key) ? Reflect.get(Object(value), key) : undefined),
    document,
  );

function replaced(document: unknown, [key, ...rest]: readonly string[], entry: unknown): unknown {
  if (key === undefined) return entry;
  if (typeof document !== 'object' || document === null || Array.isArray(document) || !Object.hasOwn(document, key)) {
    throw new TypeError('Its servers stand in a list, which has to be changed by hand.');
  }
  return { ...document, [key]: replaced(Reflect.get(document, key), rest, entry) };
}

/** Without prototypes and special numbers of parsers. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
