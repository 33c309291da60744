import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';

const FOLDER = fileURLToPath(new URL('../../classifier/', import.meta.url));
/** Fewer would mean that the search has gone blind. */
const AT_LEAST = 20;

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of a file, from its syntax tree, and every `RegExp(…)`, which is not allowed. */
function patternsIn(file: string, text: string): { patterns: Pattern[]; built: number } {
  const patterns: Pattern[] = [];
  let built = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') built += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true));
  return { patterns, built };
}

async function allPatterns(): Promise<{ patterns: Pattern[]; built: number }> {
  const files = (await readdir(FOLDER, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async (file) => patternsIn(file, await readFile(join(FOLDER, file), 'utf8'))),
  );
  return {
    patterns: found.flatMap(({ patterns }) => patterns),
    built: found.reduce((sum, { built }) => sum + built, 0),
  };
}

test('the check finds patterns, tells bad ones, and none is built at run time', async () => {
  const { patterns, built } = await allPatterns();
  assert.ok(patterns.length >= AT_LEAST, `found only ${patterns.length} patterns`);
  assert.equal(built, 0);
  assert.equal(patternsIn('x.ts', 'const a = /^(a+)+$/; const b = new RegExp(x);').built, 1);
  assert.equal(checkSync('^(a+)+$', '', { timeout: 5000 }).status, 'vulnerable');
});

test('no pattern of the classifier can be made slow', async () => {
  const { patterns } = await allPatterns();
  const seen = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  const slow = [...seen].flatMap(([pattern, { file, source, flags }]) => {
    const { status } = checkSync(source, flags, { timeout: 5000 });
    return status === 'safe' ? [] : [`${file}: ${pattern} is ${status}`];
  });
  assert.deepEqual(slow, []);
});
