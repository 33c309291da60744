import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERED, UNANSWERED } from '#schema/observation.ts';
import { attemptView } from '../../../site/src/lib/attempt.ts';

const AT = '2026-11-20T09:30:00.000Z';
const facts = (record: object) =>
  attemptView({ outcome: 'listed', observedAt: AT, ...record }).facts.map(({ label, text }) => `${label}: ${text}`);

test('a package, its conditions and its answer are told', () => {
  assert.deepEqual(
    facts({
      target: {
        kind: 'package',
        registry: 'npm',
        identifier: '@scope/name',
        version: '1.2.3',
        integrity: 'sha512-eA==',
      },
      profile: { node: '24.21.0', args: ['--stdio'], env: ['API_TOKEN', 'API_URL'] },
      sandbox: 'namespaces',
      durations: { total: 3141 },
      protocolVersion: '2025-11-25',
      serverInfo: { name: 'own name', version: '9' },
      rejected: [{ index: 3, reason: 'no name' }],
    }),
    [
      'Looked at: 20 November 2026, 09:30 UTC',
      'Package: npm @scope/name 1.2.3',
      'Integrity: sha512-eA==',
      'Sandbox: Linux namespaces: no network, no secrets',
      'Node: 24.21.0',
      'Arguments: --stdio',
      'Dummy values for: API_TOKEN, API_URL',
      'Took: 3.1 s',
      'Protocol: 2025-11-25',
      'Calls itself: own name 9',
      'Left out: 1 row that is no definition',
    ],
  );
});

test('a list with bytes that are no text says what stands for them', () => {
  const told = facts({ invalidUtf8: true });
  assert.deepEqual(told.slice(1), [
    'Damaged: bytes that are no UTF-8, shown as U+FFFD; other clients may read something else',
  ]);
});

const SECOND = { client: 'Some Client', failure: null, appeared: [], vanished: [], changed: [] };

test('a second list that differs is told with the tools in which it does', () => {
  const secondListing = { ...SECOND, appeared: ['delete_note', 'send'], changed: ['list'] };
  const told = facts({ secondListing });
  assert.deepEqual(told.slice(1), ['As Some Client appeared: delete_note, send', 'As Some Client changed: list']);
  assert.ok(attemptView({ outcome: 'listed', observedAt: AT, ...{ secondListing } }).unstable);
});

test('a second list that is the same, or that there is none, makes nothing unstable', () => {
  assert.deepEqual(facts({ secondListing: SECOND }).slice(1), ['Asked as Some Client: the same list']);
  const secondListing = { ...SECOND, failure: 'crashed: It left.' };
  assert.deepEqual(facts({ secondListing }).slice(1), ['Asked as Some Client: no list']);
  assert.equal(attemptView({ outcome: 'listed', observedAt: AT, ...{ secondListing } }).unstable, false);
});

test('what is imported was recorded, not looked at', () => {
  const view = attemptView({ outcome: 'declared', observedAt: AT });
  assert.ok(view.declared);
  assert.match(view.sentence, /not looked at by Placard/);
  assert.equal(view.facts[0]?.label, 'Recorded');
});

test('a record with parts that this version does not know is shown without them', () => {
  assert.deepEqual(facts({ target: { kind: 'satellite' }, durations: 'long', profile: 7, rejected: {} }), [
    'Looked at: 20 November 2026, 09:30 UTC',
  ]);
});

for (const outcome of [...ANSWERED, ...UNANSWERED]) {
  test(`the outcome ${outcome} has words of its own`, () => {
    const { outcome: short, sentence } = attemptView({ outcome, observedAt: AT });
    assert.notEqual(short, 'Ended in an unknown way');
    assert.match(sentence, /\.$/);
  });
}

const LOGINS: Record<string, { auth: object; says: readonly string[] }> = {
  nothing: { auth: { kind: 'none' }, says: ['Login: none: it lists its tools to everybody'] },
  'a key': { auth: { kind: 'api-key' }, says: ['Login: a key'] },
  time: {
    auth: { kind: 'rate-limited', until: '2026-11-20T10:30:00.000Z' },
    says: ['Login: not said: it asked to be left alone', 'Left alone until: 20 November 2026, 10:30 UTC'],
  },
  'OAuth, and more scopes than fit': {
    auth: {
      kind: 'oauth',
      scopes: Array.from({ length: 14 }, (_, index) => `scope${index + 1}`),
      issuers: ['login.example.org'],
      resource: 'differs',
      registration: false,
    },
    says: [
      'Login: OAuth',
      'Scopes: scope1, scope2, scope3, scope4, scope5, scope6, scope7, scope8, scope9, scope10, scope11, scope12 and 2 more',
      'Tokens come from: login.example.org',
      'Mind: its OAuth metadata is for another address: a token for it may be of use elsewhere',
      'Clients register: beforehand, or by an address of theirs',
    ],
  },
  'something that an older record does not know': { auth: { kind: 'retina' }, says: [] },
};
for (const [what, { auth, says }] of Object.entries(LOGINS))
  test(`a server at an address that wants ${what} is told with what is known of that`, () =>
    assert.deepEqual(facts({ auth }).slice(1), says));
