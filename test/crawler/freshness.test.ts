import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRESH_FOR, freshUntil, NEVER_FRESH } from '#crawler/freshness.ts';
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

const attempt = (outcome: Outcome, hours: number, of: Target, failures = 0) => ({
  ...{ outcome, target: of, failures },
  observedAt: new Date(NOW.getTime() - hours * HOUR).toISOString(),
});

for (const [name, { outcome, hours, fresh, ...rest }] of Object.entries(CASES)) {
  test(`a server that was ${name} is ${fresh ? 'fresh' : 'looked at again'}`, () => {
    const failures = outcome === 'crashed' || outcome === 'timeout' ? 1 : 0;
    const until = freshUntil(ref, attempt(outcome, hours, rest.target ?? target('1.2.3'), failures), FRESH_FOR);
    assert.equal(until !== null && until > NOW, fresh);
  });
}

test('each further failure makes the wait four times as long, up to a week', () => {
  const waits = [1, 2, 3, 4, 5, 9].map((failures) => {
    const until = freshUntil(ref, attempt('timeout', 0, target('1.2.3'), failures), FRESH_FOR);
    return ((until?.getTime() ?? 0) - NOW.getTime()) / HOUR;
  });
  assert.deepEqual(waits, [1, 4, 16, 64, 168, 168]);
});

test('nothing is fresh when everything is to be looked at', () => {
  assert.deepEqual(freshUntil(ref, attempt('listed', 0, target('1.2.3')), NEVER_FRESH), NOW);
});

test('what a host asked for is kept, even when nothing is to count as fresh', () => {
  const notBefore = new Date(NOW.getTime() + 5 * HOUR).toISOString();
  const last = { ...attempt('unreachable', 0, target('1.2.3')), failures: 1, notBefore };
  assert.equal(freshUntil(ref, last, NEVER_FRESH)?.toISOString(), notBefore);
  assert.equal(freshUntil(ref, last, FRESH_FOR)?.toISOString(), notBefore);
});

const ADDRESS = 'http://10.0.0.7/mcp';
const refused = {
  ...attempt('blocked', 0, { kind: 'remote', url: ADDRESS, transport: 'streamable-http' }),
  failures: 1,
};
const own: ServerRef = {
  ...{ ...ref, packages: [], remotes: [{ url: ADDRESS, transport: 'streamable-http' }] },
  source: 'config',
};

test('an own address that was refused is due at once when more is allowed now', () => {
  assert.deepEqual(freshUntil(own, refused, { ...FRESH_FOR, refusedOwn: 0 }), NOW);
  assert.notDeepEqual(freshUntil(own, refused, FRESH_FOR), NOW);
});

test('a stranger’s address that was refused is not, and neither is a package', () => {
  const more = { ...FRESH_FOR, refusedOwn: 0 };
  const anHour = new Date(NOW.getTime() + HOUR);
  assert.deepEqual(freshUntil({ ...own, source: 'registry' }, refused, more), anHour);
  const blocked = { ...attempt('blocked', 0, target('1.2.3')), failures: 1 };
  assert.deepEqual(freshUntil({ ...ref, source: 'config' }, blocked, more), anHour);
});

test('a remote is known by its address', () => {
  const remote = (url: string): Target => ({ kind: 'remote', url, transport: 'sse' });
  const there: ServerRef = { ...ref, packages: [], remotes: [{ url: 'https://a.test/sse', transport: 'sse' }] };
  assert.notEqual(freshUntil(there, attempt('listed', 1, remote('https://a.test/sse')), FRESH_FOR), null);
  assert.equal(freshUntil(there, attempt('listed', 1, remote('https://b.test/sse')), FRESH_FOR), null);
});
