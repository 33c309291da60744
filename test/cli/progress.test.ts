import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimate, progressOn, roughly } from '#cli/progress.ts';

/** An output that keeps what a terminal would show: it knows the few commands that progress uses. */
function screen(columns: number) {
  const rows = [''];
  let row = 0;
  return {
    ...{ isTTY: true, columns, rows },
    write(text: string) {
      // Split at what moves the cursor; the escape itself is a group.
      for (const part of text.split(/(\u001b\[\d{0,3}[AJ]|\r|\n)/)) {
        const up = /\[(\d+)A$/.exec(part)?.[1];
        if (up !== undefined) row -= Number(up);
        else if (part.endsWith('[J')) rows.splice(row, rows.length, '');
        else if (part === '\n') rows[(row += 1)] ??= '';
        else if (part !== '\r') rows[row] = `${rows[row] ?? ''}${part}`;
      }
    },
  };
}

test('what goes on now stays below the lines that stay, however many lines it has', () => {
  const output = screen(40);
  const progress = progressOn(output);
  progress.status('one running', 'two running', '0 of 2');
  progress.line('one: done');
  progress.status('two running', '1 of 2');
  progress.line('two: done');
  assert.deepEqual(output.rows, ['one: done', 'two: done', 'two running', '1 of 2']);
  progress.end();
  progress.line('The end.');
  assert.deepEqual(output.rows.slice(0, 3), ['one: done', 'two: done', 'The end.']);
});

test('a line that is longer than the terminal is cut, and so are too many of them', () => {
  const output = screen(10);
  progressOn(output).status(...Array.from({ length: 40 }, () => 'a'.repeat(30)), '0 of 40');
  assert.deepEqual(output.rows, [...Array.from({ length: 15 }, () => 'a'.repeat(9)), '0 of 40']);
});

test('where there is no terminal only the lines that stay are written', () => {
  let written = '';
  const progress = progressOn({ write: (text) => (written += text) });
  progress.status('running');
  progress.line('done');
  progress.end();
  assert.equal(written, 'done\n');
});

for (const [ms, text] of [
  [0, '0 s'],
  [119_000, '119 s'],
  [125_000, '2 min'],
  [3 * 3_600_000, '3 h'],
] as const) {
  test(`${ms} ms are roughly ${text}`, () => assert.equal(roughly(ms), text));
}

test('what is left is told once something is done', () => {
  assert.equal(estimate(0, 10, 5_000), null);
  assert.equal(estimate(5, 10, 50_000), '50 s');
  assert.equal(estimate(10, 10, 50_000), null);
});
