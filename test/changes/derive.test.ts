import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deriveChanges, type Listed } from '#changes/derive.ts';
import { digestOf } from '#schema/tool-definition.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { day, toolOf } from '#test/catalogue/fixtures.ts';

const context = { server: 'npm--files', observedAt: day(2), complete: true };
const listed = (definition: ToolDefinition): Listed => ({
  name: definition.name,
  digest: digestOf(definition),
  definition,
});
const read = toolOf('read_file', { description: 'Reads a file.' });
const write = toolOf('write_file', { description: 'Writes a file.' });

/** Old list, new list → each change as `tool kind`, or `old → new` for a rename. */
const CASES: Record<string, readonly [before: ToolDefinition[], after: ToolDefinition[], changes: string[]]> = {
  'nothing, from nothing': [[], [], []],
  'the same list': [[read, write], [read, write], []],
  'the same list in another order': [[read, write], [write, read], []],
  'a first list': [[], [write, read], ['read_file tool-added', 'write_file tool-added']],
  'a tool more': [[read], [read, write], ['write_file tool-added']],
  'a tool less': [[read, write], [read], ['write_file tool-removed']],
  'an empty list': [[read, write], [], ['read_file tool-removed', 'write_file tool-removed']],
  'another description': [[read], [{ ...read, description: 'Other.' }], ['read_file description-changed']],
  'no description any more': [
    [read],
    [toolOf('read_file', { description: undefined })],
    ['read_file description-changed'],
  ],
  'an empty description instead of none': [
    [toolOf('read_file', { description: undefined })],
    [toolOf('read_file', { description: '' })],
    ['read_file description-changed'],
  ],
  'a title': [[read], [{ ...read, title: 'Read' }], ['read_file title-changed']],
  'another input schema': [[read], [{ ...read, inputSchema: { type: 'object' } }], ['read_file schema-changed']],
  'an output schema': [[read], [{ ...read, outputSchema: { type: 'object' } }], ['read_file schema-changed']],
  'another order of keys': [
    [{ ...read, inputSchema: { type: 'object', required: [] } }],
    [{ ...read, inputSchema: { required: [], type: 'object' } }],
    [],
  ],
  'a key that is no part of a definition': [[read], [{ ...read, _meta: { build: 7 } }], []],
  'a hint': [[read], [{ ...read, annotations: { readOnlyHint: true } }], ['read_file annotations-changed']],
  'everything at once': [
    [read],
    [{ name: 'read_file', title: 'R', description: 'x', inputSchema: {}, annotations: { title: 'R' } }],
    [
      'read_file title-changed',
      'read_file description-changed',
      'read_file schema-changed',
      'read_file annotations-changed',
    ],
  ],
  'another name': [[read, write], [{ ...read, name: 'get_file' }, write], ['read_file → get_file']],
  'another name and description': [
    [read],
    [{ ...read, name: 'get_file', description: 'Gets.' }],
    ['get_file tool-added', 'read_file tool-removed'],
  ],
  'two that swap names': [
    [read, write],
    [
      { ...read, name: 'write_file' },
      { ...write, name: 'read_file' },
    ],
    ['read_file description-changed', 'write_file description-changed'],
  ],
  'one of two twins renamed': [
    [
      { ...read, name: 'a' },
      { ...read, name: 'b' },
    ],
    [
      { ...read, name: 'a' },
      { ...read, name: 'c' },
    ],
    ['b → c'],
  ],
  'two twins renamed, which nobody can tell apart': [
    [
      { ...read, name: 'a' },
      { ...read, name: 'b' },
    ],
    [
      { ...read, name: 'c' },
      { ...read, name: 'd' },
    ],
    ['a tool-removed', 'b tool-removed', 'c tool-added', 'd tool-added'],
  ],
  'one name that became two': [
    [read],
    [
      { ...read, name: 'a' },
      { ...read, name: 'b' },
    ],
    ['a tool-added', 'b tool-added', 'read_file tool-removed'],
  ],
  'names that mean something to JavaScript': [
    [toolOf('__proto__')],
    [toolOf('constructor')],
    ['__proto__ tool-removed', 'constructor tool-added'],
  ],
};

const words = ({ tool, kind, renamedFrom }: ReturnType<typeof deriveChanges>[number]): string =>
  kind === 'tool-renamed' ? `${renamedFrom ?? '?'} → ${tool}` : `${tool} ${kind}`;

for (const [name, [before, after, expected]] of Object.entries(CASES))
  test(`${name}: ${expected.join(', ') || 'no change'}`, () => {
    assert.deepEqual(deriveChanges(before.map(listed), after.map(listed), context).map(words), expected);
  });

test('a list that is not complete removes and renames nothing', () => {
  const after = [listed({ ...read, name: 'get_file' })];
  const changes = deriveChanges([listed(read), listed(write)], after, { ...context, complete: false });
  assert.deepEqual(changes.map(words), ['get_file tool-added']);
});

test('a change says where, when, and from which definition to which', () => {
  const before = listed(read);
  const after = listed({ ...read, name: 'get_file' });
  assert.deepEqual(deriveChanges([before], [after], context), [
    {
      server: 'npm--files',
      tool: 'get_file',
      kind: 'tool-renamed',
      observedAt: day(2),
      before: before.digest,
      after: after.digest,
      renamedFrom: 'read_file',
    },
  ]);
});
