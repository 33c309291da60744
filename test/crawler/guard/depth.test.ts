import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeeperThan } from '#crawler/guard/depth.ts';

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

const CASES: Record<string, { json: string; deeper: boolean }> = {
  'exactly the limit': { json: nested(64), deeper: false },
  'one level more': { json: nested(65), deeper: true },
  '100,000 levels': { json: nested(100_000), deeper: true },
  'objects and arrays count alike': { json: '{"a":['.repeat(33) + ']}'.repeat(33), deeper: true },
  'many brackets side by side': { json: `[${'[],'.repeat(1_000)}[]]`, deeper: false },
  'brackets in a string': { json: JSON.stringify('['.repeat(1_000)), deeper: false },
  'brackets after an escaped quote': { json: JSON.stringify(`"${'{'.repeat(1_000)}`), deeper: false },
  'brackets after an escaped backslash': { json: `["\\\\",${nested(64)}]`, deeper: true },
  'a string that never ends': { json: `"${'['.repeat(1_000)}`, deeper: false },
  'closing more than was opened': { json: `${']'.repeat(100)}${nested(64)}`, deeper: false },
};

for (const [name, { json, deeper }] of Object.entries(CASES)) {
  test(`${name}: ${deeper ? 'too deep' : 'not too deep'} for 64`, () => {
    assert.equal(isDeeperThan(Buffer.from(json), 64), deeper);
  });
}
