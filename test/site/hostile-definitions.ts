import type { ToolDefinition } from '#schema/tool-definition.ts';

/** Stands in every text of the hostile server, so that a test can see where such text ends up. */
export const MARKER = 'CRAWLED';
export const HOSTILE_SERVER = 'npm/@fixture/hostile';

/** Tries every way out of the place that it is shown in. */
export const HOSTILE_TEXT = [
  `${MARKER} </title></textarea></style></script><script>alert(1)</script>`,
  '"><img src=x onerror=alert(1)><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '[link](javascript:alert(1)) ![image](https://tracker.example/x.png) <https://tracker.example/>',
  '<!-- --> <![CDATA[ ]]> &lt;b&gt; {alert(1)} ${alert(1)} {{alert(1)}}',
  'Deletes \u202Eeverything\u2066 \u200Binvis\u00ADible\uFEFF \u{E0041}\u{E0042} \u001B[31m \u0000 \uD800',
  `${'\u0301'.repeat(40)} ${'wide'.repeat(200)}`,
].join('\n');

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  '.',
  '..',
  '../../etc/passwd',
  'index',
  'INDEX',
  'CON',
  'a.json',
  'page',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'delete_\u202Eelif',
  'delete\u200B_file',
  'delete_file',
  'Delete_File',
  'حذف_الملف',
  'x'.repeat(300),
  'два слова',
  ' ',
  '#fragment?query=1&b',
  '%2e%2e%2f',
];

/** Property names of a schema, parsed from JSON so that `__proto__` is one of them. */
const SCHEMA = JSON.parse(
  JSON.stringify({
    type: 'object',
    properties: {
      PROTO: { type: 'string', description: 'p' },
      '"><script>alert(1)</script>': {
        type: ['string', '<b>'],
        description: 'd',
        enum: ['<i>', '\u202E'],
        default: '<u>',
      },
      'onclick=alert(1)': { type: 'object', properties: { 'a/b~c': { type: 'array', items: { type: 'string' } } } },
    },
  }).replace('PROTO', '__proto__'),
) as Record<string, unknown>;

/** One tool for each name that has broken somebody's pages, and some whose text is worse than their name. */
export const HOSTILE_TOOLS: readonly ToolDefinition[] = [
  ...NAMES.map((name) => ({ name, description: `${MARKER} deletes files.` })),
  {
    name: 'hostile_text',
    title: HOSTILE_TEXT,
    description: HOSTILE_TEXT,
    inputSchema: SCHEMA,
    annotations: { title: HOSTILE_TEXT },
  },
  { name: 'empty_description', description: '' },
  { name: 'blank_description', description: ' \n\t ' },
  { name: 'long_description', description: `${MARKER} deletes everything. `.repeat(1500) },
  { name: 'deep_schema', inputSchema: deep(80) },
  { name: 'wide_schema', inputSchema: { type: 'object', properties: wide(400) } },
  { name: 'odd_schema', inputSchema: { properties: ['no', 'object'], required: true, enum: null } },
];

function deep(levels: number): Record<string, unknown> {
  let schema: Record<string, unknown> = { type: 'string' };
  for (let level = 0; level < levels; level += 1) schema = { type: 'object', properties: { level: schema } };
  return schema;
}

function wide(count: number): Record<string, unknown> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`p${String(index)}`, { type: 'string', description: MARKER }]),
  );
}
