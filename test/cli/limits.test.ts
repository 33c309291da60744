import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitsOption } from '#cli/limits.ts';
import { DEFAULT_LIMITS, LIMIT_NAMES } from '#crawler/limits.ts';
import { newFolder } from '../crawler/installed-fixture.ts';
import { typed } from './typed.ts';

test('limits are replaced by name, and the others stay', () => {
  assert.deepEqual(limitsOption.parse(['tools=5', 'wallMs=60000']), { ...DEFAULT_LIMITS, tools: 5, wallMs: 60_000 });
  assert.deepEqual(limitsOption.parse(undefined), DEFAULT_LIMITS);
});

for (const wrong of ['tools', 'tools=', 'tools=0', 'tools=-1', 'tools=many', 'Tools=5', 'constructor=5', '=5'])
  test(`\`${wrong}\` sets no limit, and says so`, async () => {
    const { exitCode, stderr } = await typed(await newFolder(), ['crawl', '--dry-run', '--set', wrong]);
    assert.equal(exitCode, 2);
    assert.match(stderr, /--set: Expected NAME=NUMBER/);
  });

test('help lists every limit with its value', async () => {
  const { stdout } = await typed(await newFolder(), ['crawl', '--help']);
  for (const name of LIMIT_NAMES) assert.match(stdout, new RegExp(`^  ${name} +${DEFAULT_LIMITS[name]}\\b`, 'm'));
});
