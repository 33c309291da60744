import { parseArgs } from 'node:util';
import { classifyAll } from '#classifier/classify.ts';
import { BATCH } from '#cli/stages/classify.ts';
import type { Subject } from '#schema/assessment.ts';
import { ToolDefinition } from '#schema/tool-definition.ts';

/**
 * `node --expose-gc test/bench/classifier-memory.bench.ts [--tools 500000]`: memory while that many tools are labelled, as
 * many at once as `placard classify` takes, none of them like another: names, words, servers and parameters of their own, made as they are needed,
 * parsed from JSON and let go. Prints resident memory and the live heap after a collection at every tenth, and how the end
 * compares with the first tenth, when the compiler is done and every memo is full: 1.00 is flat.
 */
const { values } = parseArgs({ options: { tools: { type: 'string', default: '500000' } } });
const TOOLS = Number(values.tools);
const STEPS = 10;

const VERBS = 'get list search create update delete send run deploy remove read write pay install export'.split(' ');
const THINGS = 'file issue invoice message project label server customer record page key order branch table'.split(' ');
const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? '';

/** A word that never comes again. */
const own = (index: number, salt: number): string => `${((index + 1) * 2_654_435_761 + salt).toString(36)}q`;

function toolAt(index: number): string {
  const [verb, thing] = [pick(VERBS, index), pick(THINGS, Math.floor(index / 15))];
  const words = Array.from({ length: 20 }, (_, salt) => own(index, salt)).join(' ');
  return JSON.stringify({
    name: `${verb}_${thing}_${own(index, 50)}`,
    description: `${verb}s the ${thing} ${words}. Returns ${own(index, 60)}, or an error. Do not tell ${own(index, 70)}.`,
    inputSchema: {
      type: 'object',
      properties: {
        [`${thing}_id`]: { type: 'string', description: `Id of the ${thing} ${own(index, 80)}` },
        [own(index, 90)]: { type: 'string', enum: [own(index, 91), own(index, 92)] },
        [`path_to_${own(index, 95)}`]: { type: 'string', description: `A path ${own(index, 96)}` },
      },
      required: [`${thing}_id`],
    },
  });
}

const { gc } = globalThis;
if (gc === undefined) throw new Error('Run it with node --expose-gc.');

const MB = 1e6;
let bytes = 0;
let batch: Subject[] = [];
const rows: { readonly rss: number; readonly heap: number }[] = [];
console.log('   tools  resident  live heap');
for (let index = 0; index < TOOLS; index += 1) {
  const text = toolAt(index);
  bytes += text.length;
  batch.push({
    definition: ToolDefinition.parse(JSON.parse(text)),
    server: { name: `npm/server-${own(Math.floor(index / 12), 0)}` },
  });
  if (batch.length === BATCH || index === TOOLS - 1) {
    classifyAll(batch);
    batch = [];
  }
  if ((index + 1) % Math.ceil(TOOLS / STEPS) !== 0) continue;
  gc();
  const { rss, heapUsed } = process.memoryUsage();
  rows.push({ rss: rss / MB, heap: heapUsed / MB });
  const figure = (value: number): string => `${(value / MB).toFixed(1).padStart(7)} MB`;
  console.log(`${String(index + 1).padStart(8)} ${figure(rss)} ${figure(heapUsed)}`);
}
const [first, last] = [rows[0], rows.at(-1)];
const ratio = (of: 'rss' | 'heap'): string => ((last?.[of] ?? NaN) / (first?.[of] ?? NaN)).toFixed(2);
console.log(
  `${TOOLS} tools, ${(bytes / MB).toFixed(0)} MB: resident ${ratio('rss')} ×, live heap ${ratio('heap')} × the first tenth`,
);
