import { openCatalogue } from '#catalogue/open.ts';
import { answered, day, refOf, toolOf } from '../fixtures.ts';

/**
 * A process that records observations without end, to be killed: `node writer.ts FILE NAME COUNT`. It says `ready`, then
 * the number of each server when its observation is stored. Every server has twelve tools.
 */
const [path = '', name = '', count = ''] = process.argv.slice(2);
const catalogue = await openCatalogue(path);
process.stdout.write('ready\n');
for (let number = 0; number < Number(count); number++) {
  const server = `npm/${name}-${String(number)}`;
  const tools = Array.from({ length: 12 }, (_, index) => toolOf(`tool_${String(index)}`, { title: server }));
  await catalogue.record(refOf(server), answered(server, day(1), tools));
  process.stdout.write(`${String(number)}\n`);
}
await catalogue.close();
