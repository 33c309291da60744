import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { assessServer, type ServerTool } from '#classifier/stack/assess-server.ts';
import type { SignalId } from '#classifier/signals/index.ts';
import type { Assessment } from '#schema/assessment.ts';
import { ServerAssessment, type Grade } from '#schema/server-assessment.ts';
import { subject } from '../subject.ts';

const blank = classify(subject({ name: 'list_things', description: 'Lists things.' }));
const tool = (name: string, more: Partial<Assessment>): ServerTool => ({ name, assessment: { ...blank, ...more } });
const low = tool('list', { risk: 'low' });
const page = tool('page', { risk: 'low', capabilities: ['ingests-untrusted'] });
const change = tool('update', { category: 'Write', risk: 'medium' });
const grant = tool('grant', { category: 'Write', risk: 'high', capabilities: ['grants-access'] });
const wipe = tool('wipe', { category: 'Destructive', risk: 'critical', capabilities: ['deletes'] });
const remove = tool('remove', { category: 'Destructive', risk: 'high', capabilities: ['deletes'] });
const place = { pointer: '/description', in: 'value', start: 0, end: 1, excerpt: 'x' } as const;
const showing = (signal: SignalId, confidence: 'high' | 'low'): ServerTool =>
  tool(signal, { risk: 'low', signals: [{ signal, confidence, references: [], evidence: [place] }] });
const poisoned = showing('hides-from-the-user', 'high');
const odd = showing('asks-for-the-conversation', 'low');
const nothing = (): boolean => false;
const everything = (): boolean => true;

const GRADED: readonly (readonly [says: string, readonly ServerTool[], Grade | null])[] = [
  ['no tools', [], null],
  ['a tool that is not classified', [low, { name: 'new', assessment: null }], null],
  ['low risk alone', [low], 'A'],
  ['medium risk', [low, change], 'B'],
  ['high risk', [low, grant], 'C'],
  ['a critical tool', [low, wipe], 'D'],
  ['a toxic flow', [page, remove], 'D'],
  ['a toxic flow and a critical tool', [page, wipe], 'E'],
  ['a poisoned definition', [low, poisoned], 'F'],
  ['a weak sign alone', [low, odd], 'A'],
];

for (const [says, tools, grade] of GRADED)
  test(`${says}: ${grade ?? 'no grade'}`, () => {
    const whole = assessServer('one', tools, everything);
    assert.equal(whole.grade, grade);
    assert.deepEqual(ServerAssessment.parse(whole), whole);
  });

test('what a policy holds back is out of reach', () => {
  assert.equal(assessServer('one', [page, wipe, change], (name) => name !== 'wipe').gradeUnderPolicy, 'B');
  assert.equal(assessServer('one', [wipe], nothing).gradeUnderPolicy, 'A');
  assert.equal(assessServer('one', [], nothing).gradeUnderPolicy, null);
});

test('a grade tells what makes it no better', () => {
  assert.deepEqual(assessServer('one', [page, wipe], everything).because, [
    { kind: 'flow', flow: 'strangers-can-destroy' },
    { kind: 'risk', risk: 'critical', count: 1, worst: { server: 'one', tool: 'wipe' } },
  ]);
});

test('hints are counted by how they stand', () => {
  const honest = classify(subject({ name: 'list_x', description: 'Lists x.', annotations: { readOnlyHint: true } }));
  const { ledger } = assessServer('one', [low, { name: 'list_x', assessment: honest }], everything);
  assert.deepEqual([ledger.readOnlyHint.agrees, ledger.readOnlyHint.missing], [1, 1]);
});
