import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BAR_WIDTH, riskBar } from '../../../site/src/lib/counts-bar.ts';

const CASES: readonly (readonly [
  says: string,
  byRisk: Record<string, number>,
  tools: number,
  parts: readonly string[],
])[] = [
  ['no tools, no bar', {}, 0, []],
  ['one level fills the bar', { low: 3 }, 3, ['low 0+1000']],
  ['worst first', { low: 1, critical: 1 }, 2, ['critical 0+500', 'low 500+500']],
  ['what is not classified comes last', { high: 1 }, 4, ['high 0+250', 'unknown 250+750']],
  ['one of very many is still seen', { critical: 1, low: 99_999 }, 100_000, ['critical 0+8', 'low 8+992']],
];

for (const [says, byRisk, tools, parts] of CASES) {
  test(says, () =>
    assert.deepEqual(
      riskBar(byRisk, tools).map(({ key, x, width }) => `${key} ${x}+${width}`),
      parts,
    ),
  );
}

test('the parts always fill the bar exactly', () => {
  for (let low = 1; low < 200; low += 7) {
    const parts = riskBar({ low, medium: 3, high: 7, critical: 1 }, low + 15);
    assert.equal(
      parts.reduce((sum, { width }) => sum + width, 0),
      BAR_WIDTH,
    );
  }
});
