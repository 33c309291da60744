import { z } from 'zod';
import type { Catalogue, ChangeFilter } from '#catalogue/catalogue.ts';
import { BadCursor } from '#catalogue/cursor.ts';
import { DIRECTIONS, type ListedChange } from '#schema/change.ts';
import type { Page } from '#schema/record.ts';
import { changeLines } from '../changes-report.ts';
import type { Command } from '../command.ts';
import { counted } from '../counted.ts';
import { CommandError, EXIT } from '../exit-code.ts';
import { findServer } from '../find-server.ts';
import { note, print, printJson, type Io } from '../io.ts';
import { withExistingCatalogue } from '../open.ts';
import { parseOptions, wantsJson, wholeNumber } from '../options.ts';
import { readSince, SINCE } from '../since.ts';

/** The most changes that the catalogue answers at once. */
const PAGE = 100;

export const changes: Command = {
  name: 'changes',
  summary: 'show what changed since servers were first listed, newest first',
  declare: (declaration) =>
    declaration
      .option('--since <when>', `only what was seen at or after a time: ${SINCE}`)
      .option('--server <server>', 'only of one server: its slug, name or npm package')
      .option('--direction <direction>', `only what ${DIRECTIONS.join(', ')}`)
      .option('--limit <n>', 'how many changes (default: 50)')
      .option('--after <cursor>', 'go on where the list before ended, which said how')
      .addHelpText('after', HELP),
  run: ({ options, data }, io) => {
    const { since, server, direction, limit, after } = parseOptions(options, {
      since: z.string().optional(),
      server: z.string().min(1).optional(),
      direction: z.enum(DIRECTIONS, { error: `Expected one of ${DIRECTIONS.join(', ')}` }).optional(),
      limit: wholeNumber(1, 10_000).default(50),
      after: z.string().optional(),
    });
    const from = since === undefined ? undefined : readSince(since, io.now());
    return withExistingCatalogue(data, async (catalogue) => {
      const of = server === undefined ? undefined : (await findServer(catalogue, server)).slug;
      const filter = { server: of, direction, since: from };
      const found = await take(catalogue, { ...filter, limit, after });
      if (wantsJson(options)) printJson(io, found);
      else show(found, Object.values(filter).some((value) => value !== undefined) || after !== undefined, io);
      return EXIT.ok;
    });
  },
};

const HELP = `
What a first list of a server holds is no change. "widens" means that more can be done by a call of the tool, or that less
stands in its way, such as a claim to only read; "narrows" the other way round. Pointers say where in the definition. The
same edit in many tools of a server is told once, with what the first of them said and says; --json has each.

Examples:
  placard changes --since 7d --direction widens
  placard changes --server @scope/name --json
`;

/** Page after page until there are as many as asked for. */
async function take(catalogue: Catalogue, filter: ChangeFilter): Promise<Page<ListedChange>> {
  const items: ListedChange[] = [];
  let after = filter.after;
  for (;;) {
    const limit = Math.min(PAGE, filter.limit - items.length);
    const page = await catalogue.changes({ ...filter, limit, after }).catch((error: unknown) => {
      if (error instanceof BadCursor) throw new CommandError('--after: This is no place in the list of changes.');
      throw error;
    });
    items.push(...page.items);
    if (page.next === null || items.length >= filter.limit) return { items, next: page.next };
    after = page.next;
  }
}

function show({ items, next }: Page<ListedChange>, isNarrowed: boolean, io: Io): void {
  changeLines(items).forEach((line) => print(io, line));
  if (items.length === 0)
    note(io, isNarrowed ? 'No such change.' : 'Nothing has changed since the servers were first listed.');
  const waiting = items.filter(({ judgement }) => judgement === null).length;
  if (waiting > 0) note(io, `${counted(waiting, 'change')} not judged yet: run "placard classify".`);
  if (next !== null) note(io, `There are more: --after ${next}`);
}
