import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, foldedSet } from '#changes/fold.ts';
import { judgeChange } from '#cli/judge-change.ts';
import type { Change, ListedChange } from '#schema/change.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

type Part = Partial<ToolDefinition>;
const SERVER = { server: 'npm--boxes', serverName: 'npm/boxes', serverTitle: 'Boxes', slug: null };

/** A change of one tool, judged as a crawl judges it. */
function changed(kind: Change['kind'], tool: string, before: Part | null, after: Part | null): ListedChange {
  const [old, now] = [before, after].map((part) => part && { name: tool, ...part });
  return {
    ...{ ...SERVER, tool, kind, observedAt: '2026-01-02T00:00:00.000Z', first: false },
    ...{ before: old ? 'a' : null, after: now ? 'b' : null },
    judgement: judgeChange({ kind, before: old ?? null, after: now ?? null, server: { name: SERVER.serverName } }),
  };
}

const says = (description: string): Part => ({ description });
const described = (tool: string, before: string, after: string): ListedChange =>
  changed('description-changed', tool, says(before), says(after));
const schema = (properties: Record<string, unknown>): Part => ({ inputSchema: { type: 'object', properties } });
const takes = (tool: string, before: Record<string, unknown>, after: Record<string, unknown>): ListedChange =>
  changed('schema-changed', tool, schema(before), schema(after));

const LONG = 'Boxes are counted from one. '.repeat(40);
const VERBOSE = { verbose: { type: 'boolean', description: LONG } };
const text = { type: 'string' };
const get = described('get_box', 'Gets a box.', 'Gets a box. See the manual.');
const list = described('list_boxes', 'Lists boxes, by size.', 'Lists boxes, by size. See the manual.');

/** The tools of each entry that some changes are told as. */
const CASES: Record<string, readonly [changes: readonly ListedChange[], entries: readonly (readonly string[])[]]> = {
  'one sentence more at the end': [[get, list], [['get_box', 'list_boxes']]],
  'one sentence more at the beginning, whatever the next one begins with': [
    [described('a', 'Gets it.', 'Go on. Gets it.'), described('b', 'Lists it.', 'Go on. Lists it.')],
    [['a', 'b']],
  ],
  'a sentence in the middle of texts that are far too long to be shown': [
    [
      described('a', `${LONG}One. ${LONG}`, `${LONG}One. Mind the lid. ${LONG}`),
      described('b', `B. ${LONG}One. B.`, `B. ${LONG}One. Mind the lid. B.`),
    ],
    [['a', 'b']],
  ],
  'one sentence less': [
    [described('a', 'Gets a. Slow.', 'Gets a.'), described('b', 'Lists b. Slow.', 'Lists b.')],
    [['a', 'b']],
  ],
  'one word for another': [
    [described('a', 'Gets a box now.', 'Gets a crate now.'), described('b', 'Sees a box once.', 'Sees a crate once.')],
    [['a', 'b']],
  ],
  'texts that differ after what is shown': [
    [described('a', 'A.', `A. ${LONG}`), described('b', 'B.', `B. ${LONG}Then deletes the disk.`)],
    [['a'], ['b']],
  ],
  'a parameter more': [[takes('a', { id: text }, { id: text, ...VERBOSE }), takes('b', {}, VERBOSE)], [['a', 'b']]],
  'a parameter more whose descriptions differ after what is shown': [
    [takes('a', {}, VERBOSE), takes('b', {}, { verbose: { ...VERBOSE.verbose, description: `${LONG}!` } })],
    [['a'], ['b']],
  ],
  'the same in another order': [
    [
      takes('a', {}, { verbose: { type: 'boolean', default: false } }),
      takes('b', {}, { verbose: { default: false, type: 'boolean' } }),
    ],
    [['a', 'b']],
  ],
  'the same schema for parameters of other names': [
    [takes('a', {}, { here: text }), takes('b', {}, { there: text })],
    [['a'], ['b']],
  ],
  'a parameter more, and a parameter more beside another edit': [
    [takes('a', {}, VERBOSE), takes('b', { id: text }, { id: { type: 'number' }, ...VERBOSE })],
    [['a'], ['b']],
  ],
  'one text in another part': [
    [get, changed('title-changed', 'list_boxes', { title: 'Boxes.' }, { title: 'Boxes. See the manual.' })],
    [['get_box'], ['list_boxes']],
  ],
  'one sentence that raises the risk of one tool and not of another': [
    [
      described('delete_box', 'Deletes a box.', 'Deletes a box. Permanently deletes all boxes.'),
      described('boxes', 'Boxes.', 'Boxes. Permanently deletes all boxes.'),
    ],
    [['delete_box'], ['boxes']],
  ],
  'entries in the order of their first change': [
    [get, described('send_box', 'Sends.', 'Sends it.'), list],
    [['get_box', 'list_boxes'], ['send_box']],
  ],
  'tools that came': [
    [changed('tool-added', 'a', null, says('Gets.')), changed('tool-added', 'b', null, says('Gets.'))],
    [['a'], ['b']],
  ],
  'tools that went': [
    [changed('tool-removed', 'a', says('Gets.'), null), changed('tool-removed', 'b', says('Gets.'), null)],
    [['a'], ['b']],
  ],
  'other servers': [
    [get, { ...list, server: 'npm--crates' }],
    [['get_box'], ['list_boxes']],
  ],
  'other observations': [
    [get, { ...list, observedAt: '2026-01-03T00:00:00.000Z' }],
    [['get_box'], ['list_boxes']],
  ],
  'what is not judged': [[get, list].map((change) => ({ ...change, judgement: null })), [['get_box'], ['list_boxes']]],
  'what was judged before edits had digests': [
    [get, list].map((change) => withJudgement(change, ({ edits }) => ({ edits: edits.map(withoutDelta) }))),
    [['get_box'], ['list_boxes']],
  ],
  'what has more places than are known': [
    [get, list].map((change) => withJudgement(change, () => ({ moreEdits: 1 }))),
    [['get_box'], ['list_boxes']],
  ],
  'the same edit, said to go another way': [
    [get, withJudgement(list, () => ({ direction: 'widens' }))],
    [['get_box'], ['list_boxes']],
  ],
  'the same edit, that raises the risk of one': [
    [get, withRisk(list, 'low', 'high')],
    [['get_box'], ['list_boxes']],
  ],
  'the same edit of tools of other risks, which stay': [
    [withRisk(get, 'low', 'low'), withRisk(list, 'high', 'high')],
    [['get_box', 'list_boxes']],
  ],
  'the same edit, for other reasons': [
    [get, withJudgement(list, () => ({ signs: [{ direction: 'neutral', why: 'risk-raised', about: 'low → high' }] }))],
    [['get_box'], ['list_boxes']],
  ],
  'the same edit, after which another policy is recommended for one': [
    [
      get,
      withJudgement(list, ({ policy }) => ({
        policy: { ...policy, after: { decision: 'allow', limits: [] }, direction: 'looser' },
      })),
    ],
    [['get_box'], ['list_boxes']],
  ],
};

type Judgement = NonNullable<Change['judgement']>;
function withJudgement(change: ListedChange, more: (judgement: Judgement) => Partial<Judgement>): ListedChange {
  assert.ok(change.judgement);
  return { ...change, judgement: { ...change.judgement, ...more(change.judgement) } };
}

function withoutDelta({ delta, ...edit }: Judgement['edits'][number]): Judgement['edits'][number] {
  assert.match(delta ?? '', /^[0-9a-f]{64}$/);
  return edit;
}

function withRisk(change: ListedChange, before: 'low' | 'high', after: 'low' | 'high'): ListedChange {
  const label = (risk: 'low' | 'high') => ({ category: 'Read', risk, confidence: 0.9 }) as const;
  return withJudgement(change, () => ({ label: { before: label(before), after: label(after) } }));
}

for (const [what, [changes, entries]] of Object.entries(CASES))
  test(`folded: ${what}`, () => {
    const names = folded(changes).map((fold) => fold.map(({ tool }) => tool));
    assert.deepEqual(names, entries);
  });

test('a set is folded before it is cut, and what is in no fold is counted', () => {
  const same = Array.from({ length: 60 }, (_, index) =>
    described(`same_${String(index)}`, `Gets ${String(index)}`, `Gets ${String(index)} Slow.`),
  );
  const other = Array.from({ length: 45 }, (_, index) =>
    described(`other_${String(index)}`, 'Gets.', `${String(index)}.`),
  );
  const { server, serverName, serverTitle } = SERVER;
  const set = { server, serverName, serverTitle, observedAt: '2026-01-02T00:00:00.000Z', total: 130, widening: 0 };
  const { folds, more } = foldedSet({ ...set, changes: [...same, ...other] });
  assert.deepEqual([folds.length, folds[0]?.length, more], [40, 60, 130 - 60 - 39]);
});
