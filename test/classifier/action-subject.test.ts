import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actionDefinition } from '#classifier/action-subject.ts';
import { featuresOf } from '#classifier/reading/features.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { schema, subject } from './subject.ts';

type Properties = Parameters<typeof schema>[0];

/** One action of a tool as a tool of its own. */
function actionOf(value: string, definition: ToolDefinition): ToolDefinition {
  const tool = subject(definition);
  const features = featuresOf(tool);
  const choice = features.choices.find((one) => one.value === value);
  assert.ok(choice !== undefined, `No action is "${value}".`);
  return actionDefinition(tool, features, choice);
}

/** A tool whose action is one of some words, which spaces part. */
const tool = (
  name: string,
  actions: string,
  { description, ...properties }: Properties & { readonly description?: string } = {},
): ToolDefinition => ({
  name,
  ...(description === undefined ? {} : { description }),
  inputSchema: schema({ action: { type: 'string', enum: actions.split(' ') }, ...properties }),
});

const NAMES: readonly (readonly [action: string, tool: string, name: string])[] = [
  ['delete', 'manage_projects', 'delete_projects'],
  ['delete', 'manage_paper_jars', 'delete_paper_jars'],
  ['delete', 'projects', 'delete_projects'],
  ['delete_item', 'manage_projects', 'delete_item'],
  ['versions', 'manage_projects', 'get_versions_projects'],
  ['build_versions', 'manage_projects', 'get_build_versions'],
  ['delete_versions', 'manage_projects', 'delete_versions'],
  ['log', 'manage_jars', 'get_log_jars'],
];

describe('an action is named', () => {
  for (const [action, name, expected] of NAMES)
    test(`${action} of ${name} is ${expected}`, () =>
      assert.equal(actionOf(action, tool(name, `list ${action} create`)).name, expected));
  for (const noun of 'info status version logs history stats statistics detail details current help docs schema reference templates summary metadata state diff'.split(
    ' ',
  ))
    test(`${noun} is what is got`, () =>
      assert.equal(actionOf(noun, tool('jars', `list create ${noun}`)).name, `get_${noun}_jars`));
  test('a long name is cut', () => {
    const name = `manage_${'jar_'.repeat(80)}end`;
    assert.equal(actionOf('delete', tool(name, 'list delete')).name.length, 200);
  });
  test('a verb is no thing that it works on', () =>
    assert.equal(actionOf('delete', tool('create_delete_jar', 'list delete')).name, 'delete_jar'));
});

const LINES: readonly (readonly [what: string, description: string, line: string | undefined])[] = [
  ['after a colon', 'Jars.\ndelete: Breaks a jar.', 'Breaks a jar.'],
  ['as an entry of a list', 'Jars.\n - delete: Breaks a jar.', 'Breaks a jar.'],
  ['with a star', 'Jars.\n* delete: Breaks a jar.', 'Breaks a jar.'],
  ['with a dot', 'Jars.\n• delete: Breaks a jar.', 'Breaks a jar.'],
  ['as code', 'Jars.\n- `delete`: Breaks a jar.', 'Breaks a jar.'],
  ['in quotes', 'Jars.\n"delete": Breaks a jar.', 'Breaks a jar.'],
  ['in bold letters', 'Jars.\n**delete** - Breaks a jar.', 'Breaks a jar.'],
  ['behind a dash', 'Jars.\ndelete — Breaks a jar.', 'Breaks a jar.'],
  ['behind a short dash', 'Jars.\ndelete – Breaks a jar.', 'Breaks a jar.'],
  ['not as one that is as long', 'create: Fills a jar.\ndelete: Breaks a jar.', 'Breaks a jar.'],
  ['in four marks', '****delete****: Breaks a jar.', 'Breaks a jar.'],
  ['not in five', '*****delete*****: Breaks a jar.', undefined],
  ['before three blanks', 'delete   : Breaks a jar.', 'Breaks a jar.'],
  ['not before four', 'delete    : Breaks a jar.', undefined],
  ['behind six marks', 'delete: --- Breaks a jar.', 'Breaks a jar.'],
  ['with what is more than six', 'delete: ------Breaks a jar.', '--Breaks a jar.'],
  ['behind twenty blanks', `${' '.repeat(20)}delete: Breaks a jar.`, 'Breaks a jar.'],
  ['not behind more', `Jars.\n${' '.repeat(21)}delete: Breaks a jar.`, undefined],
  ['as far as a description is read', `${'a'.repeat(19_980)}\ndelete: Breaks a jar.`, 'Breaks a ja'],
  ['in brackets', 'Jars.\ndelete (breaks a jar)', 'breaks a jar)'],
  ['on the first line that is about it', 'delete: One.\ndelete: Two.', 'One.'],
  ['not where nothing marks it', 'Jars.\ndelete breaks a jar.', undefined],
  ['not in the middle of a line', 'Jars and delete: Breaks a jar.', undefined],
  ['not of an action that only begins so', 'Jars.\ndelete_all: Breaks all jars.', undefined],
  ['not where the line ends', 'Jars.\ndelete:', undefined],
  ['not without a description', '', undefined],
  ['not behind 400 lines', `${'Jars.\n'.repeat(400)}delete: Breaks a jar.`, undefined],
  ['behind 399 lines', `${'Jars.\n'.repeat(399)}delete: Breaks a jar.`, 'Breaks a jar.'],
  ['not behind 20,000 characters', `${'a'.repeat(20_000)}\ndelete: Breaks a jar.`, undefined],
  ['of at most 300 characters', `delete: ${'a'.repeat(500)}`, 'a'.repeat(300)],
];

describe('an action is described by its own line', () => {
  for (const [what, description, line] of LINES)
    test(what, () => assert.equal(actionOf('delete', tool('jars', 'list delete', { description })).description, line));
  test('but rather by what its schema says', () => {
    const variant = (value: string, description?: string): Record<string, unknown> => ({
      ...schema({ action: { const: value } }),
      ...(description === undefined ? {} : { description }),
    });
    const definition: ToolDefinition = {
      name: 'jars',
      description: 'list: Lists jars.\ndelete: Breaks a jar.',
      inputSchema: { type: 'object', oneOf: [variant('list'), variant('delete', 'Buries a jar.')] },
    };
    assert.equal(actionOf('delete', definition).description, 'Buries a jar.');
    assert.equal(actionOf('list', definition).description, 'Lists jars.');
  });
});

describe('what a tool claims of itself', () => {
  const claimed = (annotations: ToolDefinition['annotations']): ToolDefinition['annotations'] =>
    actionOf('list', { ...tool('jars', 'list delete'), annotations }).annotations;
  test('counts for an action where it only reads', () =>
    assert.deepEqual(claimed({ readOnlyHint: true, destructiveHint: false }), { readOnlyHint: true }));
  for (const annotations of [{ readOnlyHint: false }, { destructiveHint: true }, {}])
    test(`is not that of each action: ${JSON.stringify(annotations)}`, () =>
      assert.equal(claimed(annotations), undefined));
});

const TAKEN: readonly (readonly [what: string, action: string, taken: Properties, names: readonly string[] | null])[] =
  [
    ['to read is a path', 'read', { path: 'string', text: 'string' }, ['path']],
    ['to read a file is a path', 'read_file', { path: 'string', text: 'string' }, ['path']],
    ['to read a page is an address', 'read_page', { url: 'string', text: 'string' }, ['url']],
    ['to read something else is nothing', 'read_rule', { path: 'string', url: 'string' }, null],
    ['to list is no path', 'list', { path: 'string' }, null],
    ['to view is a path and no address', 'view', { path: 'string', url: 'string' }, ['path']],
    ['to fetch is an address and no path', 'fetch', { path: 'string', url: 'string' }, ['url']],
    [
      'to list is a path that is said to be for it',
      'list',
      { path: { type: 'string', description: 'For "list"' } },
      ['path'],
    ],
    [
      'to read is no path that is for others',
      'read',
      { path: { type: 'string', description: 'Only for delete' } },
      null,
    ],
    ['to query is a sql', 'query', { sql: 'string', path: 'string' }, ['sql', 'path']],
    ['to list is no sql', 'list', { sql: 'string' }, null],
    ['to read is no path inside something', 'read', { place: schema({ path: 'string' }) }, null],
    ['to update is all', 'update', { path: 'string', text: 'string' }, ['path', 'text']],
    [
      'to delete is nothing that is for others',
      'delete',
      { text: { type: 'string', description: 'Used by update' } },
      [],
    ],
    [
      'to delete is what is said to be for it',
      'delete',
      { text: { type: 'string', description: 'Used by update, delete' } },
      ['text'],
    ],
    [
      'to delete is what no action is named for',
      'delete',
      { text: { type: 'string', description: 'To update with' } },
      ['text'],
    ],
    [
      'to delete is what is named late',
      'delete',
      { text: { type: 'string', description: `${'a'.repeat(400)} only update` } },
      ['text'],
    ],
    ['to delete is an id and no search', 'delete', { jar_id: 'string', query: 'string' }, ['jar_id']],
    ['to delete is an id and no list of them', 'delete', { jar_id: 'string', ids: 'array' }, ['jar_id']],
    ['to delete is a path and no search', 'delete', { path: 'string', query: 'string' }, ['path']],
    ['to delete is a search where there is no id', 'delete', { query: 'string' }, ['query']],
    [
      'to delete is a search beside the id of what the thing is in',
      'delete',
      { project_id: 'string', query: 'string' },
      ['project_id', 'query'],
    ],
    [
      'to delete is a search that is said to be for it',
      'delete',
      { jar_id: 'string', query: { type: 'string', description: 'For "delete"' } },
      ['jar_id', 'query'],
    ],
  ];

const PATHS = 'cat head tail load view parse cat_file cat_files cat_document cat_documents';
const MORE_PATHS = 'head_line head_lines view_image view_images parse_pdf';
const ADDRESSES =
  'fetch scrape crawl download fetch_url fetch_urls crawl_page crawl_pages fetch_webpage fetch_webpages';
const MORE_ADDRESSES = 'crawl_web crawl_site crawl_sites fetch_website fetch_websites fetch_html fetch_markdown';
const READS: readonly (readonly [from: string, actions: string])[] = [
  ['path', `${PATHS} ${MORE_PATHS} extract_file extract_images`],
  ['url', `${ADDRESSES} ${MORE_ADDRESSES} extract_html`],
  ['path url', 'read extract read_page read_pages read_text read_content read_contents extract_text'],
  ['', 'get list cat_rule fetch_rule fetch_file cat_html get_page get_file'],
];

describe('what an action takes of what all share', () => {
  for (const [what, action, properties, names] of TAKEN)
    test(what, () => {
      const { inputSchema } = actionOf(
        action,
        tool('jars', [...new Set(['create', 'update', 'delete', action])].join(' '), properties),
      );
      const taken = inputSchema?.['properties'];
      assert.deepEqual(taken === undefined ? null : Object.keys(Object(taken)), names);
    });
  for (const name of ['where', 'filter', 'filters', 'condition', 'conditions', 'criteria', 'pattern'])
    test(`is no ${name} beside an id`, () => {
      const { inputSchema } = actionOf('delete', tool('jars', 'list delete', { jar_id: 'string', [name]: 'object' }));
      assert.deepEqual(Object.keys(Object(inputSchema?.['properties'])), ['jar_id']);
    });
  for (const [from, actions] of READS)
    for (const action of actions.split(' '))
      test(`is for ${action}: ${from}`, () => {
        const shared = tool('jars', `create update ${action}`, { path: 'string', url: 'string' });
        assert.deepEqual(
          Object.keys(Object(actionOf(action, shared).inputSchema?.['properties'])),
          from === '' ? [] : from.split(' '),
        );
      });
  test('is a search that must be given', () => {
    const definition = tool('jars', 'list delete', { jar_id: 'string', query: 'string' });
    const inputSchema = { ...definition.inputSchema, required: ['query'] };
    assert.deepEqual(
      Object.keys(Object(actionOf('delete', { ...definition, inputSchema }).inputSchema?.['properties'])),
      ['jar_id', 'query'],
    );
  });
  for (const holder of 'env environment project workspace org organization organisation team account app tenant connection space server cluster region instance database user session'.split(
    ' ',
  ))
    test(`is a search beside the id of a ${holder}`, () => {
      const { inputSchema } = actionOf(
        'delete',
        tool('jars', 'list delete', { [`${holder}_id`]: 'string', query: 'string' }),
      );
      assert.ok('query' in Object(inputSchema?.['properties']));
    });
});

test('what a schema says beside its properties stays', () =>
  assert.deepEqual(actionOf('delete', tool('jars', 'list delete', { jar_id: 'string' })).inputSchema, {
    type: 'object',
    properties: { jar_id: { type: 'string' } },
  }));

test('an action that only words name takes nothing where the tool takes nothing', () => {
  const definition = { name: 'jars', description: 'Jars. Actions: list, create, purge.' };
  assert.deepEqual(actionOf('purge', definition).inputSchema, {});
  assert.equal(actionOf('list', definition).inputSchema, undefined);
});

test('an action with a schema of its own keeps it, whatever it does', () => {
  const variant = (value: string): Record<string, unknown> =>
    schema({ action: { const: value }, query: 'string', id: 'string' });
  const definition: ToolDefinition = {
    name: 'jars',
    inputSchema: { type: 'object', oneOf: [variant('list'), variant('delete')] },
  };
  for (const action of ['list', 'delete'])
    assert.deepEqual(actionOf(action, definition).inputSchema, schema({ query: 'string', id: 'string' }));
});
