import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answered, Observation } from '#schema/observation.ts';
import { serverSlug } from '#schema/slug.ts';
import type { OpenCatalogue } from '../contract.ts';
import { answered, day, failed, refOf, toolOf } from '../fixtures.ts';

const NAME = 'npm/@files/server';
const SLUG = serverSlug(NAME);
const ref = refOf(NAME);

type Step = readonly [outcome: Answered['outcome'] | 'timeout', date: number, tool?: string];

/** What was recorded in which order → the tools that the server has then, and how it is shown. */
const CASES: readonly {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly tools: readonly string[];
  readonly shown: readonly [outcome: string, date: number];
  readonly answered: readonly [outcome: string, date: number] | null;
}[] = [
  {
    name: 'an older list that comes late rolls nothing back',
    steps: [
      ['listed', 5, 'new'],
      ['listed', 3, 'old'],
    ],
    tools: ['new'],
    shown: ['listed', 5],
    answered: ['listed', 5],
  },
  {
    name: 'of two lists of one moment the one that came last counts',
    steps: [
      ['listed', 5, 'first'],
      ['listed', 5, 'last'],
    ],
    tools: ['last'],
    shown: ['listed', 5],
    answered: ['listed', 5],
  },
  {
    name: 'a declaration does not undo what was looked at, however new it says it is',
    steps: [
      ['listed', 5, 'seen'],
      ['declared', 9, 'said'],
    ],
    tools: ['seen'],
    shown: ['listed', 5],
    answered: ['listed', 5],
  },
  {
    name: 'a look replaces a declaration, however new that says it is',
    steps: [
      ['declared', 9, 'said'],
      ['listed', 5, 'seen'],
    ],
    tools: ['seen'],
    shown: ['listed', 5],
    answered: ['listed', 5],
  },
  {
    name: 'a newer declaration replaces an older one',
    steps: [
      ['declared', 2, 'older'],
      ['declared', 4, 'newer'],
    ],
    tools: ['newer'],
    shown: ['declared', 4],
    answered: ['declared', 4],
  },
  {
    name: 'an older declaration does not',
    steps: [
      ['declared', 4, 'newer'],
      ['declared', 2, 'older'],
    ],
    tools: ['newer'],
    shown: ['declared', 4],
    answered: ['declared', 4],
  },
  {
    name: 'a failed look leaves a declaration in place, and is shown',
    steps: [
      ['declared', 2, 'said'],
      ['timeout', 3],
    ],
    tools: ['said'],
    shown: ['timeout', 3],
    answered: ['declared', 2],
  },
  {
    name: 'a partial look adds to a declaration',
    steps: [
      ['declared', 2, 'said'],
      ['partial', 3, 'seen'],
    ],
    tools: ['said', 'seen'],
    shown: ['partial', 3],
    answered: ['partial', 3],
  },
  {
    name: 'an old failure that comes late is not news',
    steps: [
      ['listed', 5, 'seen'],
      ['timeout', 3],
    ],
    tools: ['seen'],
    shown: ['listed', 5],
    answered: ['listed', 5],
  },
];

export function testPrecedence(open: OpenCatalogue): void {
  for (const { name, steps, ...expected } of CASES)
    test(name, async () => {
      await using catalogue = await open();
      for (const [outcome, date, tool] of steps)
        await catalogue.record(
          ref,
          outcome === 'timeout'
            ? failed(NAME, day(date), outcome)
            : answered(NAME, day(date), tool === undefined ? [] : [toolOf(tool)], outcome),
        );
      const record = await catalogue.server(SLUG);
      assert.deepEqual(
        record?.toolList.map((tool) => tool.name),
        expected.tools,
      );
      assert.deepEqual([record.outcome, record.observedAt], [expected.shown[0], day(expected.shown[1])]);
      assert.equal(record.observation.outcome, expected.shown[0]);
      assert.deepEqual(
        record.answered && [record.answered.outcome, record.answered.observedAt],
        expected.answered && [expected.answered[0], day(expected.answered[1])],
      );
    });

  test('a server was first seen at its oldest observation', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(5), []));
    await catalogue.record(ref, failed(NAME, day(3), 'timeout'));
    assert.equal((await catalogue.server(SLUG))?.firstSeen, day(3));
  });

  test('the last attempt is the newest look, and a declaration is none', async () => {
    await using catalogue = await open();
    assert.equal(await catalogue.lastAttempt(NAME), null);
    await catalogue.record(ref, answered(NAME, day(9), [toolOf('said')], 'declared'));
    assert.equal(await catalogue.lastAttempt(NAME), null);
    await catalogue.record(ref, failed(NAME, day(4), 'timeout'));
    await catalogue.record(ref, answered(NAME, day(3), []));
    const target = { kind: 'package', registry: 'npm', identifier: 'files', version: '1.0.0' };
    assert.deepEqual(await catalogue.lastAttempt(NAME), {
      ...{ outcome: 'timeout', observedAt: day(4), target, failures: 1 },
    });
  });

  test('what a package says of itself stays while its tools do', async () => {
    await using catalogue = await open();
    const observation = answered(NAME, day(3), [toolOf('list_notes')]);
    const target = { kind: 'package', registry: 'npm', identifier: 'files', version: '1.0.0' } as const;
    await catalogue.record(ref, { ...observation, target: { ...target, description: 'Keeps notes.' } });
    await catalogue.record(ref, failed(NAME, day(4), 'timeout'));
    assert.equal((await catalogue.server(SLUG))?.description, 'Keeps notes.');
  });

  test('failures of one version are counted until it answers', async () => {
    await using catalogue = await open();
    const failures = async (): Promise<number | undefined> => (await catalogue.lastAttempt(NAME))?.failures;
    const attempt = (date: number, version: string): Observation => {
      const observation = failed(NAME, day(date), 'timeout');
      return { ...observation, target: { kind: 'package', registry: 'npm', identifier: 'files', version } };
    };
    await catalogue.record(ref, attempt(1, '1.0.0'));
    await catalogue.record(ref, attempt(2, '1.0.0'));
    assert.equal(await failures(), 2);
    await catalogue.record(ref, attempt(3, '2.0.0'));
    assert.equal(await failures(), 1);
    await catalogue.record(ref, answered(NAME, day(4), []));
    assert.equal(await failures(), 0);
    await catalogue.record(ref, attempt(5, '1.0.0'));
    assert.equal(await failures(), 1);
  });

  test('until when a host asked to be left alone is remembered, and forgotten once it answers', async () => {
    await using catalogue = await open();
    const auth = { kind: 'rate-limited', until: day(9) } as const;
    await catalogue.record(ref, { ...failed(NAME, day(3), 'unreachable'), auth });
    assert.equal((await catalogue.lastAttempt(NAME))?.notBefore, day(9));
    assert.deepEqual((await catalogue.server(SLUG))?.observation.auth, auth);
    await catalogue.record(ref, { ...answered(NAME, day(4), []), auth: { kind: 'none' } });
    assert.equal((await catalogue.lastAttempt(NAME))?.notBefore, undefined);
  });

  test('dates of any precision are compared as times', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, '2026-01-05T00:00:00.500Z', [toolOf('later')]));
    await catalogue.record(ref, answered(NAME, '2026-01-05T00:00:00Z', [toolOf('earlier')]));
    assert.deepEqual(
      (await catalogue.server(SLUG))?.toolList.map(({ name }) => name),
      ['later'],
    );
  });

  test('what several sources say is put together', async () => {
    await using catalogue = await open();
    const pkg = { registry: 'npm', identifier: 'files', version: '1.0.0' } as const;
    const remote = { url: 'https://files.example/mcp', transport: 'streamable-http' } as const;
    await catalogue.record(
      refOf(NAME, { source: 'registry', description: 'Files for agents.', remotes: [remote] }),
      failed(NAME, day(1), 'timeout'),
    );
    await catalogue.record(refOf(NAME, { title: 'Files', packages: [pkg] }), failed(NAME, day(2), 'timeout'));
    const record = await catalogue.server(SLUG);
    assert.deepEqual(record?.sources, ['registry', 'starter']);
    assert.deepEqual(record.packages, [pkg]);
    assert.deepEqual(record.remotes, [remote]);
    assert.equal(record.title, 'Files');
    assert.equal(record.description, 'Files for agents.');
  });
}
