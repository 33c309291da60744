import { writeFile, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { json } from '#policy/quote.ts';
import { Replay } from '#schema/replay.ts';
import { claudeCode } from './verify-clients/claude-code.ts';
import type { ReplayClient } from './verify-clients/client.ts';
import { codex } from './verify-clients/codex.ts';
import { copilot } from './verify-clients/copilot.ts';
import { gemini } from './verify-clients/gemini.ts';
import { install } from './verify-clients/install.ts';
import { opencode } from './verify-clients/opencode.ts';
import { alone, scenes } from './verify-clients/policies.ts';
import { replay } from './verify-clients/replay.ts';
import { replayPage } from './verify-clients/table.ts';

/**
 * Replays policies against real clients, each with an empty home and a model on loopback, and writes `data/replay.json` and `docs/replays.md`.
 * `npm run verify:clients -- [FORMAT…]`; the clients are kept in the folder that PLACARD_CLIENTS names. The exit code is 1
 * where a client did anything else than its files say.
 */
const clients: readonly ReplayClient[] = [claudeCode, codex, gemini, opencode, copilot];
const PAGE = new URL('../docs/replays.md', import.meta.url);
const FILE = new URL('../data/replay.json', import.meta.url);

const wanted = process.argv.slice(2);
const unknown = wanted.find((format) => clients.every((client) => client.format !== format));
if (unknown !== undefined) {
  console.error(`Expected some of ${clients.map(({ format }) => format).join(', ')}, got "${unknown}".`);
  process.exit(2);
}
const cache = process.env['PLACARD_CLIENTS'] ?? join(homedir(), '.cache', 'placard', 'clients');
const replays = new Map<string, Replay>((await known()).map((one) => [one.format, one]));
for (const client of clients.filter(({ format }) => wanted.length === 0 || wanted.includes(format))) {
  console.error(`${client.title} ${client.version}: installing`);
  const { modules, integrity } = await install(client, cache);
  const { results: before } = await replay(client, alone, modules, []);
  const results = [...before];
  for (const scene of scenes) {
    console.error(`${client.title} ${client.version}: ${scene.id}`);
    const { results: some, said } = await replay(client, scene, modules, before);
    results.push(...some);
    const wrong = some.filter(({ holds }) => !holds);
    for (const { tool, says, offered, reached } of wrong)
      console.error(
        `  ${tool} (${says}): ${offered ? 'offered' : 'not offered'}, ${reached ? 'reached' : 'did not reach'} the server`,
      );
    if (wrong.length > 0) console.error(said);
  }
  const { format, title, package: name, version } = client;
  const on = new Date().toISOString().slice(0, 10);
  replays.set(format, { format, title, package: name, version, integrity, on, results });
}
const all = clients.flatMap(({ format }) => replays.get(format) ?? []);
await writeFile(FILE, json(all));
await writeFile(PAGE, replayPage(all));
for (const { title, version, results } of all)
  console.log(
    `${title} ${version}: ${results.filter(({ holds }) => holds).length} of ${results.length} as the files say`,
  );
process.exitCode = all.every(({ results }) => results.every(({ holds }) => holds)) ? 0 : 1;

async function known(): Promise<Replay[]> {
  const text = await readFile(FILE, 'utf8').catch(() => '[]');
  return z.array(Replay).parse(JSON.parse(text));
}
