import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RoleLabel, roleFigures, type JudgedRoles } from '#classifier/evaluation/role-figures.ts';
import type { ParameterRole } from '#schema/assessment.ts';

/** One labelled parameter of a tool, and the role that was found for it. */
const judged = (label: { role: string; also?: string[] }, found?: ParameterRole): JudgedRoles => ({
  labels: [RoleLabel.parse({ pointer: '/inputSchema/properties/to', ...label })],
  found: found === undefined ? [] : [{ name: 'to', pointer: '/inputSchema/properties/to', role: found }],
});

test('a role is hit or missed by the parameter that has it, and another one found is wrong', () => {
  const figures = roleFigures([
    judged({ role: 'recipient' }, 'recipient'),
    judged({ role: 'recipient' }),
    judged({ role: 'none' }, 'recipient'),
    judged({ role: 'path' }, 'url'),
  ]);
  assert.deepEqual(figures, [
    { word: 'path', labelled: 1, hit: 0, wrong: 0 },
    { word: 'url', labelled: 0, hit: 0, wrong: 1 },
    { word: 'recipient', labelled: 2, hit: 1, wrong: 1 },
  ]);
});

test('the answer of a second reader counts neither way, also that there is no role', () => {
  const ambiguous = { role: 'recipient', also: ['id', 'none'] };
  assert.deepEqual(roleFigures([judged(ambiguous, 'id'), judged(ambiguous)]), []);
  assert.equal(roleFigures([judged(ambiguous, 'path')]).find(({ word }) => word === 'recipient')?.hit, 0);
});

test('parameters that nobody labelled are not counted', () => {
  const [role] = [{ name: 'url', pointer: '/inputSchema/properties/url', role: 'url' as const }];
  assert.deepEqual(roleFigures([{ labels: [], found: [role] }]), []);
});
