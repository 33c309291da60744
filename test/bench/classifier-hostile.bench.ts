import { classify } from '#classifier/classify.ts';
import { explain } from '#classifier/explain.ts';
import { trace } from '#classifier/trace.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

/**
 * `node test/bench/classifier-hostile.bench.ts`: what one megabyte of text costs that was made to be slow, in milliseconds
 * of processor time for `classify` (attack signals included) with `explain`, and for `trace`. Every text is put where a
 * server can put text: into the description, one parameter, many parameters, nested schemas, enums. The least of five
 * runs counts, as load only ever adds.
 */
const SIZE = 1_000_000;
const RUNS = 5;

const TEXTS: Readonly<Record<string, string>> = {
  'verbs and nouns of rules': 'delete all files permanently and send money to production database ',
  'one phrase of the lexicon': 'cannot be undone ',
  'beginnings of phrases': 'cannot be can be will be must be all of the ',
  negations: 'does not never without no cannot delete ',
  brackets: '(((([[[[{{{{',
  'one long word': 'a',
  'long words': `${'deletion'.repeat(30)} `,
  'joined words': 'delete/',
  underscores: 'delete_file_',
  'camel case': 'deleteFile',
  spaces: ' ',
  'line ends': '\n',
  'full stops': '. ',
  'lists of one letter': 'a, ',
  commas: 'delete, update, create, ',
  addresses: 'send to https://example.org/a?b=c@d ',
  'half addresses': 'to http://',
  quotes: '"\'`"\'`',
  'beginnings of attacks': 'ignore previous ignore all previous do not tell before using any ',
  'hidden words': 'do not mention the file that was read to the one who asked for it and ',
  'anchors only': 'steal dump exfiltrate tool is id_rsa ~/.ssh to http @ important> ',
  'private files': 'read ~/.ssh ~/.aws/credentials id_rsa /etc/passwd ',
  'action list': 'action=delete actions: list|create|delete ',
  methods: 'GET /a POST /b DELETE /c ',
  'Chinese letters': '删除所有文件并发送到服务器。',
  'Cyrillic letters': 'удалить все файлы и отправить ',
  emoji: '😀👩‍👩‍👧',
  'letters beyond the basic plane': '𝐃𝐞𝐥𝐞𝐭𝐞 ',
  'joining marks': 'e\u0301\u0302\u0303',
  'ligatures that fold to many letters': '\ufdfa',
  'zero width': 'a\u200b',
  'turned around': '\u202ea\u202c',
  'half surrogates': '\ud800',
  'words that never come again': '',
};

const filled = (unit: string, size: number): string => {
  if (unit !== '') return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  let text = '';
  for (let index = 0; text.length < size; index += 1) text += `${(index * 2_654_435_761).toString(36)} `;
  return text;
};

const split = (text: string, parts: number): string[] => {
  const size = Math.ceil(text.length / parts);
  return Array.from({ length: parts }, (_, index) => text.slice(index * size, (index + 1) * size));
};

const properties = (texts: readonly string[]): Record<string, object> =>
  Object.fromEntries(texts.map((text, index) => [`query_${index}`, { type: 'string', description: text }]));

const PLACES: Readonly<Record<string, (text: string) => Omit<ToolDefinition, 'name'>>> = {
  description: (text) => ({ description: text }),
  title: (text) => ({ title: text }),
  'one parameter': (text) => ({ inputSchema: { properties: properties([text]) } }),
  '50 parameters': (text) => ({ inputSchema: { properties: properties(split(text, 50)) } }),
  '2000 parameters': (text) => ({ inputSchema: { properties: properties(split(text, 2000)) } }),
  'names of 5000 parameters': (text) => ({
    inputSchema: { properties: Object.fromEntries(split(text, 5000).map((name) => [name, { type: 'string' }])) },
  }),
  'nested schemas': (text) => ({
    inputSchema: split(text, 2000).reduceRight<Record<string, unknown>>(
      (inner, part) => ({ description: part, properties: { query: inner }, items: {}, anyOf: [{}, {}] }),
      {},
    ),
  }),
  'options of an action': (text) => ({
    description: text.slice(0, SIZE / 2),
    inputSchema: { properties: { action: { enum: ['list', 'delete', ...split(text.slice(SIZE / 2), 3000)] } } },
  }),
  variants: (text) => ({
    inputSchema: {
      oneOf: split(text, 200).map((part, index) => ({
        description: part,
        properties: { action: { const: `delete_${index}` }, ...properties(split(part, 20)) },
      })),
    },
  }),
};

function cost(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const least = (run: () => unknown): number => Math.min(...Array.from({ length: RUNS }, () => cost(run)));

const rows = Object.entries(TEXTS).flatMap(([text, unit]) =>
  Object.entries(PLACES).map(([place, make]) => {
    const definition = { name: 'update_thing', ...make(filled(unit, SIZE)) };
    const subject = { definition, server: { name: 'npm/example' } };
    return {
      what: `${text}, ${place}`,
      judged: least(() => explain(definition, classify(subject))),
      traced: least(() => trace(subject)),
    };
  }),
);

const LISTED = 12;
console.log(`${rows.length} definitions of 1 MB; the ${LISTED} that cost most:`);
for (const { what, judged, traced } of [...rows].sort((a, b) => b.judged - a.judged).slice(0, LISTED))
  console.log(`${what.padEnd(60)} ${judged.toFixed(1).padStart(6)} ms  traced ${traced.toFixed(1).padStart(6)} ms`);
console.log(`worst: classify and explain ${Math.max(...rows.map(({ judged }) => judged)).toFixed(1)} ms`);
console.log(`worst: trace ${Math.max(...rows.map(({ traced }) => traced)).toFixed(1)} ms`);
