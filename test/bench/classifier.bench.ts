import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { classify, classifyAll } from '#classifier/classify.ts';
import { BATCH } from '#cli/stages/classify.ts';
import { signalsOf } from '#classifier/signals/signals-of.ts';
import { sha256, ToolDefinition } from '#schema/tool-definition.ts';

/**
 * `node test/bench/classifier.bench.ts [FILE.jsonl] [--rounds 100]`: what a verdict costs beside the least that anyone must
 * do with the same bytes (parse the JSON as the server sent it, make it canonical, digest it), in microseconds of
 * processor time a definition. Both ways to classify start from the parsed definition and include the attack signals. FILE has
 * rows with `server.name` and `definition`, as for `placard eval`; without it, definitions are made up.
 *
 * Both run in turns, so that a busy machine slows both, and the first half of the rounds is not counted. Only the thread
 * that does the work is: what the compiler does beside it comes to an end. The figure is the mean round.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '100' } },
});
const ROUNDS = Number(values.rounds);
const Row = z.looseObject({ server: z.looseObject({ name: z.string() }), definition: ToolDefinition });

const VERBS = ['get', 'list', 'search', 'create', 'update', 'delete', 'send', 'run', 'deploy', 'remove'];
const THINGS = ['file', 'issue', 'invoice', 'message', 'project', 'label', 'server', 'customer', 'record', 'page'];

/** One hundred definitions of ordinary length for each of ten servers. */
function madeUp(): string[] {
  return Array.from({ length: 1000 }, (_, index) => {
    const [verb, thing] = [VERBS[index % 10] ?? '', THINGS[Math.floor(index / 10) % 10] ?? ''];
    return JSON.stringify({
      server: { name: `npm/server-${Math.floor(index / 100)}` },
      definition: {
        name: `${verb}_${thing}_${index}`,
        description: `${verb}s a ${thing} of a workspace by its id. Returns what was found, or an error with a reason.`,
        inputSchema: {
          type: 'object',
          properties: {
            [`${thing}_id`]: { type: 'string', description: `Id of the ${thing}` },
            limit: { type: 'integer', description: 'How many at most' },
            format: { type: 'string', enum: ['json', 'text'], description: 'Format of the answer' },
          },
          required: [`${thing}_id`],
        },
      },
    });
  });
}

const [file] = positionals;
const lines = file === undefined ? madeUp() : (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
const rows = lines.flatMap((line) => Row.safeParse(JSON.parse(line)).data ?? []);
const texts = rows.map(({ definition }) => JSON.stringify(definition));
const subjects = rows.map(({ server: { name } }, index) => ({
  server: { name },
  definition: JSON.parse(texts[index] ?? '') as ToolDefinition,
}));

const PASSES = {
  'parse, canonicalise, SHA-256': () => {
    for (const text of texts) sha256(canonicalize(JSON.parse(text)) ?? '');
  },
  'classify, as `placard classify` does': () => {
    for (let start = 0; start < subjects.length; start += BATCH) classifyAll(subjects.slice(start, start + BATCH));
  },
  'classify one by one': () => {
    for (const subject of subjects) classify(subject);
  },
  'attack signals, which are part of it': () => {
    for (const { definition } of subjects) signalsOf(definition);
  },
};

/** Processor time of one pass, in microseconds a definition. */
function cost(pass: () => void): number {
  const start = process.threadCpuUsage();
  pass();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / subjects.length;
}

/** Not the median: where the kernel counts a thread's time in ticks of some milliseconds, only sums are right. */
const mean = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

const rounds = Array.from({ length: ROUNDS }, () => Object.values(PASSES).map(cost)).slice(ROUNDS / 2);
const figures = Object.keys(PASSES).map((name, index) => ({
  name,
  microseconds: mean(rounds.map((round) => round[index] ?? NaN)),
}));
const [floor] = figures;
console.log(`${subjects.length} definitions, ${(texts.join('').length / 1000).toFixed(0)} kB, ${ROUNDS} rounds`);
for (const { name, microseconds } of figures) {
  const ratio = microseconds / (floor?.microseconds ?? NaN);
  console.log(`${name.padEnd(38)} ${microseconds.toFixed(1).padStart(7)} µs ${ratio.toFixed(2).padStart(6)} × floor`);
}
