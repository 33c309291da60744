import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitionText, type NumberedEvidence } from '../../../site/src/lib/definition-text.ts';
import type { ToolDefinition } from '../../../schema/tool-definition.ts';

const DEFINITION: ToolDefinition = {
  name: 'purge_logs',
  description: 'Deletes logs.\n"Forever".',
  inputSchema: {
    type: 'object',
    properties: { 'a/b~c': { type: 'string', enum: ['all', 'old'] }, force: { type: 'boolean', default: false } },
  },
};
const show = (definition: ToolDefinition, evidence: readonly NumberedEvidence[]): string =>
  definitionText(definition, evidence)
    .map((piece) => (piece.findings.length === 0 ? piece.text : `«${piece.findings.join()} ${piece.text}»`))
    .join('');

test('without evidence it is the JSON of the definition, in one piece', () => {
  const written = definitionText(DEFINITION, []);
  assert.equal(written.length, 1);
  assert.deepEqual(JSON.parse(written[0]?.text ?? ''), DEFINITION);
});

test('evidence in a value is marked by its offsets in the value, not in the JSON', () => {
  const shown = show(DEFINITION, [{ pointer: '/description', in: 'value', start: 14, end: 23, finding: 1 }]);
  assert.match(shown, /"Deletes logs\.\\n«1 \\"Forever\\"»\."/);
});

test('evidence in a key is marked in the key', () => {
  const shown = show(DEFINITION, [
    { pointer: '/inputSchema/properties/a~1b~0c', in: 'key', start: 0, end: 3, finding: 2 },
    { pointer: '/inputSchema/properties/a~1b~0c/enum/0', in: 'value', start: 0, end: 3, finding: 3 },
  ]);
  assert.ok(shown.includes('"«2 a/b»~c": {'), shown);
  assert.ok(shown.includes('"enum": ["«3 all»", "old"]'), shown);
});

test('a property called __proto__ is written like any other', () => {
  const definition = JSON.parse(
    '{"name":"x","inputSchema":{"properties":{"__proto__":{"type":"string"}}}}',
  ) as ToolDefinition;
  assert.ok(show(definition, []).includes('"__proto__": {'));
});

test('what cannot be seen is written out, also next to a mark', () => {
  const shown = show({ name: 'x', description: 'a\u202Eb' }, [
    { pointer: '/description', in: 'value', start: 2, end: 3, finding: 1 },
  ]);
  assert.ok(shown.includes('a‹U+202E›«1 b»'), shown);
});

test('very deep levels are left out instead of indented without end', () => {
  const deep = Array.from({ length: 190 }).reduce<object>((inner) => ({ inner }), {});
  const shown = show({ name: 'x', inputSchema: { deep } }, []);
  assert.ok(shown.includes('…') && shown.length < 10_000);
});
