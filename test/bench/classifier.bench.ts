import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { classify } from '#classifier/classify.ts';
import { signalsOf } from '#classifier/signals/signals-of.ts';
import { sha256, ToolDefinition } from '#schema/tool-definition.ts';

/**
 * `node test/bench/classifier.bench.ts [FILE.jsonl] [--rounds 20]`: what labelling costs beside the least that anyone
 * must do with the same bytes (parse the JSON, make it canonical, digest it), in milliseconds of processor time of one
 * core. FILE has rows with `server.name` and `definition`, as for `placard eval`; without it, definitions are made up.
 * Half of the rounds come first and are not counted: the compiler is then warm for both.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '20' } },
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
const subjects = lines.flatMap((line) => {
  const row = Row.safeParse(JSON.parse(line));
  return row.success ? [{ server: { name: row.data.server.name }, definition: row.data.definition }] : [];
});
const texts = subjects.map(({ definition }) => JSON.stringify(definition));

/** Processor time of one pass, in milliseconds: the mean of the counted rounds. */
function cost(pass: () => void): number {
  for (let round = 0; round < ROUNDS / 2; round += 1) pass();
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) pass();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / ROUNDS;
}

const floor = cost(() => {
  for (const text of texts) sha256(canonicalize(JSON.parse(text)) ?? '');
});
const labelling = cost(() => {
  for (const subject of subjects) classify(subject);
});
const signals = cost(() => {
  for (const { definition } of subjects) signalsOf(definition);
});
const before = process.memoryUsage().heapUsed;
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { definition, server } of subjects)
    classify({
      definition: { ...definition, name: `${definition.name}_${round}` },
      server: { name: `${server.name}${round}` },
    });
}
const grown = (process.memoryUsage().heapUsed - before) / 1e6;

const line = (what: string, milliseconds: number): void =>
  console.log(
    `${what.padEnd(34)} ${milliseconds.toFixed(1).padStart(8)} ms ${(milliseconds / floor).toFixed(2).padStart(7)} × floor`,
  );
console.log(`${subjects.length} definitions, ${(texts.join('').length / 1000).toFixed(0)} kB, ${ROUNDS} rounds`);
line('parse, canonicalise, SHA-256', floor);
line('classify', labelling);
line('attack signals', signals);
console.log(`heap after ${ROUNDS * subjects.length} new names: ${grown >= 0 ? '+' : ''}${grown.toFixed(1)} MB`);
