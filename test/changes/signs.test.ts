import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, type Judged } from '#changes/judge.ts';
import type { Change, Direction } from '#schema/change.ts';
import { judged, tool } from './cases/case.ts';

const said = (more: Partial<Judged['assessment']>, signals: string[] = []): Judged => {
  const plain = judged(tool({}));
  return { ...plain, assessment: { ...plain.assessment, ...more }, signals };
};

/** What is said of the definition before and after → the direction, and what it means. */
const SIGNS: Record<string, readonly [before: Judged, after: Judged, direction: Direction, ...signs: string[]]> = {
  'a higher risk': [said({ risk: 'low' }), said({ risk: 'critical' }), 'widens', 'risk-raised low → critical'],
  'a lower risk': [said({ risk: 'high' }), said({ risk: 'medium' }), 'narrows', 'risk-lowered high → medium'],
  'a graver kind of effect': [
    said({ category: 'Read' }),
    said({ category: 'Destructive' }),
    'widens',
    'effect-worse Read → Destructive',
  ],
  'a milder kind of effect': [
    said({ category: 'Execute' }),
    said({ category: 'Write' }),
    'narrows',
    'effect-milder Execute → Write',
  ],
  'a milder effect of higher risk': [
    said({ category: 'Execute', risk: 'low' }),
    said({ category: 'Read', risk: 'high' }),
    'widens',
    'risk-raised low → high',
    'effect-milder Execute → Read',
  ],
  'one thing more that it can do': [
    said({ capabilities: ['bulk'] }),
    said({ capabilities: ['bulk', 'network-egress'] }),
    'widens',
    'capability-gained network-egress',
  ],
  'one thing less that it can do': [
    said({ capabilities: ['deletes'] }),
    said({ capabilities: [] }),
    'narrows',
    'capability-lost deletes',
  ],
  'a text that attacks': [said({}), said({}, ['hides-text']), 'widens', 'attack-signal-appeared hides-text'],
  'a text that attacks no more': [said({}, ['hides-text']), said({}), 'narrows', 'attack-signal-gone hides-text'],
};
for (const [what, [before, after, direction, ...signs]] of Object.entries(SIGNS))
  test(`${what}: ${direction}`, () => {
    const judgement = judge('description-changed', before, after);
    assert.deepEqual(
      judgement.signs.map(({ why, about }) => `${why} ${about}`),
      signs,
    );
    assert.equal(judgement.direction, direction);
  });

const WHOLE: readonly (readonly [Change['kind'], Judged | null, Judged | null, Direction, string[]])[] = [
  ['tool-added', null, said({}), 'widens', ['tool-added']],
  ['tool-removed', said({}), null, 'narrows', ['tool-removed']],
  ['tool-renamed', said({}), said({}), 'neutral', []],
];
for (const [kind, before, after, direction, signs] of WHOLE)
  test(`${kind}: ${direction}`, () => {
    const judgement = judge(kind, before, after);
    assert.equal(judgement.direction, direction);
    assert.deepEqual(
      judgement.signs.map(({ why }) => why),
      signs,
    );
    assert.deepEqual(judgement.edits, []);
  });
