import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A regular expression of the code. */
export interface Pattern {
  /** From the root of the project. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

export interface Patterns {
  readonly patterns: readonly Pattern[];
  /** Calls of `RegExp(…)` whose pattern cannot be told from the file alone, so that nobody can check it. */
  readonly unclear: readonly string[];
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Every regular expression of a text, from its syntax tree: literals, and `RegExp(…)` of a text that is put together from
 * constants of the same file.
 */
export function patternsIn(file: string, text: string): Patterns {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const patterns: Pattern[] = [];
  const unclear: string[] = [];
  const constants = new Map<string, ts.Expression>();
  const textOf = (node: ts.Expression | undefined): string | null => {
    if (node === undefined) return null;
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isIdentifier(node)) return textOf(constants.get(node.text));
    if (!ts.isTemplateExpression(node)) return null;
    return node.templateSpans.reduce<string | null>((start, { expression, literal }) => {
      const part = textOf(expression);
      return start === null || part === null ? null : start + part + literal.text;
    }, node.head.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined)
      constants.set(node.name.text, node.initializer);
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      const source = textOf(pattern);
      if (source === null) unclear.push(`${file}: ${node.getText()}`);
      else patterns.push({ file, source, flags: textOf(flags) ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { patterns, unclear };
}

/** Folders whose code is run by contributors only, on text of their own. */
const OURS = new Set(['node_modules', 'test', 'scripts']);

/** The patterns of every layer: all folders of the project but the above, whatever is added; of pages, the script part. */
export async function patternsOfAllLayers(): Promise<Patterns> {
  const folders = (await readdir(ROOT, { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !OURS.has(entry.name),
  );
  const found: Patterns[] = [];
  for (const { name } of folders) {
    for (const path of await readdir(join(ROOT, name), { recursive: true })) {
      if (!/\.(?:ts|astro)$/.test(path) || /(?:^|[\\/])(?:node_modules|dist|\.astro)(?:[\\/]|$)/.test(path)) continue;
      const file = `${name}/${path.replaceAll('\\', '/')}`;
      const text = await readFile(join(ROOT, file), 'utf8');
      found.push(patternsIn(file, file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text));
    }
  }
  return { patterns: found.flatMap(({ patterns }) => patterns), unclear: found.flatMap(({ unclear }) => unclear) };
}
