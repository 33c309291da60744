import { parse as parseJsonc, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { parse as parseToml, TomlError } from 'smol-toml';
import { LineCounter, parseDocument } from 'yaml';
import type { Format } from './clients.ts';

/** A file's content, or where and how it is broken. `line` counts from 1. The words never quote the file. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly problem: string };

/** Parses a client's file. Parsers quote what they stumble over, which may be a secret: none of their words are kept. */
export function parseConfig(text: string, format: Format): Parsed {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return PARSERS[format](plain);
  } catch (error) {
    // Parsers recurse, and a file of brackets ends them in a full stack.
    if (error instanceof RangeError) return broken(1, 'It nests too deep to be read.');
    throw error;
  }
}

const PARSERS: Readonly<Record<Format, (text: string) => Parsed>> = {
  json(text) {
    const errors: ParseError[] = [];
    const value: unknown = parseJsonc(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const [first] = errors;
    if (!first) return { ok: true, value: value ?? {} };
    return broken(lineAt(text, first.offset), `It is no JSON (${printParseErrorCode(first.error)}).`);
  },
  toml(text) {
    try {
      return { ok: true, value: parseToml(text) };
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      return broken(error.line, 'It is no TOML.');
    }
  },
  yaml(text) {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false });
    const [first] = document.errors;
    if (first) return broken(lines.linePos(first.pos[0]).line, `It is no YAML (${first.code}).`);
    try {
      // Aliases of aliases grow without bound; a file of servers needs a handful.
      return { ok: true, value: document.toJS({ maxAliasCount: 50 }) };
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      return broken(1, 'It repeats itself through too many aliases, or through one that is not there.');
    }
  },
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const broken = (line: number, problem: string): Parsed => ({ ok: false, line, problem });
