import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parseRows } from '#classifier/evaluation/rows.ts';
import { madeUpRow } from '#classifier/evaluation/made-up.ts';

const LINE = [
  'shelf',
  'move_book',
  'Moves a book.',
  'id* shelf to:attic|cellar tags:array n*:integer',
  'Write',
  'medium',
];

test('a line is a row with a definition and a label', () => {
  const { server, definition, label } = madeUpRow(LINE);
  assert.deepEqual(server, { name: 'made-up/shelf' });
  assert.deepEqual(label, { category: 'Write', risk: 'medium', also: [] });
  assert.deepEqual(definition, {
    name: 'move_book',
    description: 'Moves a book.',
    inputSchema: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        shelf: { type: 'string' },
        to: { type: 'string', enum: ['attic', 'cellar'] },
        tags: { type: 'array', items: { type: 'string' } },
        n: { type: 'integer' },
      },
      required: ['id', 'n'],
    },
  });
});

test('what else could be said are categories with blanks between them', () =>
  assert.deepEqual(madeUpRow([...LINE, 'Execute Read'])['label'], {
    category: 'Write',
    risk: 'medium',
    also: ['Execute', 'Read'],
  }));

for (const [what, line] of [
  ['too few fields', LINE.slice(0, 5)],
  ['a category that nobody knows', [...LINE.slice(0, 4), 'Cook', 'medium']],
  ['another category that nobody knows', [...LINE, 'Cook']],
] as const)
  test(`a line with ${what} is refused`, () => assert.throws(() => madeUpRow(line)));

const stored = async (name: string): Promise<ReturnType<typeof parseRows>> =>
  parseRows(await readFile(new URL(`../../../data/made-up/${name}.jsonl`, import.meta.url), 'utf8'));

test('every stored line is a labelled row, no tool is there twice, and no server is in both files', async () => {
  const [studied, heldOut] = await Promise.all([stored('studied'), stored('held-out')]);
  const rows = [...studied, ...heldOut];
  assert.ok(rows.length > 20_000);
  assert.ok(rows.every(({ label }) => label));
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  const servers = new Set(studied.map(({ server }) => server.name));
  assert.deepEqual(
    heldOut.filter(({ server }) => servers.has(server.name)),
    [],
  );
});
