import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';

/** Folders whose patterns read text of strangers: registries, repositories, clients' files. */
const FOLDERS = ['configs', 'sources'].map((name) =>
  fileURLToPath(new URL(`../../../crawler/${name}/`, import.meta.url)),
);
/** Fewer would mean that the search has gone blind. */
const AT_LEAST = 40;

function patternsIn(text: string): { readonly source: string; readonly flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.ESNext, true));
  return found;
}

test('no pattern of a source or of the reader of configs can be made slow', async () => {
  const texts = await Promise.all(
    FOLDERS.map(async (folder) =>
      Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8'))),
    ),
  );
  const patterns = texts.flat().flatMap(patternsIn);
  assert.ok(patterns.length >= AT_LEAST, `found only ${patterns.length} patterns`);
  const slow = patterns.flatMap(({ source, flags }) => {
    const { status } = checkSync(source, flags, { timeout: 5000 });
    return status === 'safe' ? [] : [`/${source}/${flags} is ${status}`];
  });
  assert.deepEqual(slow, []);
});
