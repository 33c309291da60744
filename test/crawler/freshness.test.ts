import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRESH_FOR, isFresh } from '#crawler/freshness.ts';
import type { Outcome, Target } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const ref: ServerRef = {
  name: 'npm/notes',
  packages: [{ registry: 'npm', identifier: 'notes', version: '1.2.3' }],
  remotes: [],
  source: 'starter',
};
const target = (version: string): Target => ({ kind: 'package', registry: 'npm', identifier: 'notes', version });
const HOUR = 3_600_000;

const CASES: Record<string, { outcome: Outcome; hours: number; target?: Target; fresh: boolean }> = {
  'listed yesterday': { outcome: 'listed', hours: 24, fresh: true },
  'listed in part six days ago': { outcome: 'partial', hours: 144, fresh: true },
  'listed eight days ago': { outcome: 'listed', hours: 192, fresh: false },
  'listed yesterday in another version': { outcome: 'listed', hours: 24, target: target('1.2.2'), fresh: false },
  'failed half an hour ago': { outcome: 'crashed', hours: 0.5, fresh: true },
  'failed half an hour ago in another version': {
    outcome: 'crashed',
    hours: 0.5,
    target: target('1.2.4'),
    fresh: false,
  },
  'failed two hours ago': { outcome: 'timeout', hours: 2, fresh: false },
  'not attempted just now': { outcome: 'not-attempted', hours: 0, fresh: false },
  'declared by a file just now': {
    outcome: 'declared',
    hours: 0,
    target: { kind: 'file', name: 'n.json' },
    fresh: false,
  },
};

for (const [name, { outcome, hours, fresh, ...rest }] of Object.entries(CASES)) {
  test(`a server that was ${name} is ${fresh ? 'fresh' : 'looked at again'}`, () => {
    const observedAt = new Date(NOW.getTime() - hours * HOUR).toISOString();
    const last = { outcome, observedAt, target: rest.target ?? target('1.2.3') };
    assert.equal(isFresh(ref, last, NOW, FRESH_FOR), fresh);
  });
}

test('a server that was never looked at is not fresh', () => assert.equal(isFresh(ref, null, NOW, FRESH_FOR), false));
