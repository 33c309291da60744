import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { explain } from '#classifier/explain.ts';
import { trace } from '#classifier/trace.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { schema, subject } from './subject.ts';

const explained = (definition: ToolDefinition): ReturnType<typeof explain> =>
  explain(definition, classify(subject(definition)));

test('the reason quotes this tool, on one line', () => {
  const { reason } = explained({ name: 'delete_project', description: 'Permanently\ndeletes a project.' });
  assert.match(reason, /^Takes something away, critical risk: .*“delete”.*“project”.*\.$/);
  assert.doesNotMatch(reason, /\n/);
});

test('two tools of one category are explained by their own findings', () => {
  const reasons = ['delete_label', 'logout'].map((name) => explained({ name }).reason);
  assert.notEqual(reasons[0], reasons[1]);
  assert.match(reasons[1] ?? '', /“logout”/);
});

test('a tool that says nothing is called a guess', () => {
  assert.match(explained({ name: 'frobnicate' }).reason, /is a guess\.$/);
});

test('there is a sentence for every finding, with its evidence, and no text of the server in it', () => {
  const definition = { name: 'delete_zebra', description: 'Deletes a zebra. This cannot be undone.' };
  const { sentences } = explained(definition);
  const { findings } = classify(subject(definition));
  assert.deepEqual(
    sentences.map(({ rule }) => rule),
    findings.map(({ rule }) => rule),
  );
  assert.deepEqual(
    sentences.map(({ evidence }) => evidence),
    findings.map(({ evidence }) => evidence),
  );
  for (const { text } of sentences) assert.doesNotMatch(text, /zebra/);
});

test('why a policy: what raised the risk first', () => {
  const { whyPolicy } = explained({
    name: 'run_shell',
    description: 'Runs arbitrary shell commands on the host.',
    inputSchema: schema({ command: 'string' }),
  });
  assert.ok(whyPolicy.length >= 2);
  assert.ok(whyPolicy.some(({ rule }) => rule === 'takes-a-shell-command'));
  assert.deepEqual(explained({ name: 'list_projects', description: 'Lists projects.' }).whyPolicy, []);
});

test('invisible characters do not reach a reason', () => {
  const { reason } = explained({ name: 'frob\u202enicate\u0007' });
  assert.doesNotMatch(reason, /[\p{Cc}\p{Cf}]/u);
});

test('the trace has the same verdict, and says which rules it hangs on', () => {
  const one = subject({ name: 'delete_project', description: 'Deletes a project.' });
  const found = trace(one);
  assert.deepEqual(found.assessment, classify(one));
  assert.deepEqual(found.findings, found.assessment.findings);
  assert.equal(found.categories[found.assessment.category].probability, found.assessment.confidence);
  const container = found.turns.find(({ rule }) => rule === 'removes-a-container');
  assert.deepEqual(container, { rule: 'removes-a-container', category: 'Destructive', risk: 'high' });
  assert.ok(found.margin.logOdds > 0);
  assert.deepEqual(
    found.acts.map(({ effect, from }) => [effect, from]),
    [
      ['delete', 'name'],
      ['delete', 'sentence'],
    ],
  );
});
