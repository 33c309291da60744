import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { REFERENCES } from '#classifier/references.ts';
import type { FlowRule, StackTool } from '#classifier/stack/flow.ts';
import { flowsOf } from '#classifier/stack/flows-of.ts';
import { FLOWS } from '#classifier/stack/flows/index.ts';

const tool = (name: string, more: Partial<StackTool> = {}): StackTool => ({
  server: 'one',
  tool: name,
  category: 'Read',
  risk: 'low',
  capabilities: [],
  ...more,
});
const page = tool('read_page', { capabilities: ['ingests-untrusted'] });
const mail = tool('read_mail', { capabilities: ['reads-private'] });
const secret = tool('get_secret', { capabilities: ['reads-secrets'] });
const send = tool('send_mail', { category: 'Write', risk: 'high', capabilities: ['sends-outward'] });
const run = tool('run_command', { category: 'Execute', risk: 'critical', capabilities: ['runs-code'] });
const drop = tool('drop_database', { category: 'Destructive', risk: 'critical' });
const tidy = tool('delete_draft', { category: 'Destructive', risk: 'medium' });
const reply = tool('add_comment', { category: 'Write', risk: 'medium', capabilities: ['answers-strangers'] });
const browser = tool('install_browser', { category: 'Execute', risk: 'high', capabilities: ['installs'] });
const packages = tool('install_package', { category: 'Execute', risk: 'critical', capabilities: ['installs'] });
const pay = tool('pay', { category: 'Financial', risk: 'critical', capabilities: ['moves-money'] });

const CASES: readonly (readonly [says: string, readonly StackTool[], readonly string[]])[] = [
  ['nothing', [], []],
  ['one leg alone', [page], []],
  ['two of three legs', [page, mail], []],
  ['all three', [page, mail, send], ['private-data-can-leave']],
  ['an answer where the stranger reads', [page, mail, reply], ['private-data-can-leave']],
  ['an install of one fixed thing', [page, browser], []],
  ['an install of anything', [page, packages], ['strangers-can-run-code']],
  ['secrets and a way out', [secret, send], ['secrets-can-leave']],
  ['code that strangers reach', [page, run], ['strangers-can-run-code']],
  ['a deletion that is bad', [page, drop], ['strangers-can-destroy']],
  ['a deletion that is not', [page, tidy], []],
  ['money', [page, pay], ['strangers-can-move-money']],
];

for (const [says, tools, flows] of CASES)
  test(`${says}: ${flows.join(', ') || 'no flow'}`, () => {
    assert.deepEqual(
      flowsOf(tools).map(({ flow }) => flow),
      flows,
    );
  });

test('a flow whose legs lie in several servers says so', () => {
  const [across] = flowsOf([page, { ...mail, server: 'two' }, { ...send, server: 'three' }]);
  const [within] = flowsOf([page, mail, send, { ...send, server: 'two' }]);
  assert.equal(across?.withinOne, false);
  assert.equal(within?.withinOne, true);
});

test('the tools of a leg come worst first, whatever the order, and only some are named', () => {
  const many = Array.from({ length: 30 }, (_, index) => tool(`page_${index}`, { capabilities: ['ingests-untrusted'] }));
  const worst = tool('worst', { risk: 'high', capabilities: ['ingests-untrusted'] });
  const [flow] = flowsOf([...many, drop, worst].reverse());
  assert.deepEqual(flow, flowsOf([worst, drop, ...many])[0]);
  const leg = flow?.legs[0];
  assert.deepEqual([leg?.count, leg?.tools.length, leg?.tools[0]?.tool], [31, 8, 'worst']);
});

test('the list has every file of the folder, in the order of the ids', () => {
  const folder = new URL('../../../classifier/stack/flows/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace('.ts', ''))
    .sort();
  assert.deepEqual(
    FLOWS.map(({ id }) => id),
    files,
  );
});

for (const flow of FLOWS as readonly FlowRule[])
  test(`${flow.id} points at lists that exist`, () => {
    for (const reference of flow.references) assert.ok(Object.hasOwn(REFERENCES, reference), reference);
  });
