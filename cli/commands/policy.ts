import { z } from 'zod';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { describeBecause, describeRule } from '#policy/describe.ts';
import { diffStacks, isSame } from '#policy/diff.ts';
import { merge, type Merged } from '#policy/merge.ts';
import { PRESET_IDS, presets, type PresetId } from '#policy/preset.ts';
import { json } from '#policy/quote.ts';
import { recommendPolicy } from '#policy/recommend.ts';
import type { Rendered } from '#policy/renderer.ts';
import { FORMAT_IDS, FORMAT_KINDS, renderers, type FormatId } from '#policy/renderers/index.ts';
import { ServerKey, type Policy } from '#schema/policy.ts';
import type { ServerRecord } from '#schema/record.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { askedServers } from '../asked-servers.ts';
import type { Command } from '../command.ts';
import { CommandError, EXIT, type ExitCode } from '../exit-code.ts';
import { configKeys } from '../config-keys.ts';
import { note, print, type Io } from '../io.ts';
import { withExistingCatalogue } from '../open.ts';
import { parseOptions, wantsJson } from '../options.ts';
import { blankLines, differenceLines, explainLines, lossLines } from '../policy-report.ts';
import { readPolicies } from '../read-policies.ts';

const oneOf = <T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `Expected one of ${values.join(', ')}` });

export const policy: Command = {
  name: 'policy',
  summary: 'print the recommended policy of servers, in the format of a client or gateway',
  declare: (declaration) =>
    declaration
      .argument('[server...]', 'slug, name or npm package of servers in the catalogue')
      .option(
        '--config [file]',
        'the servers in a client’s file, or without a file those of every client that is found',
      )
      .option('--preset <preset>', `how careful: ${PRESET_IDS.join(', ')} (default: balanced)`)
      .option('--format <format>', `how to write it, see below (default: placard, the policy itself)`)
      .option('--narrow', 'leave blanks in tools that run, too: they ask until somebody fills them in')
      .option('--explain', 'say what happens to each tool, and why')
      .option('--allow-looser', 'print it even where the format lets through what the policy does not')
      .option('--diff <file>', 'say how the policy differs from the one in a file that --format placard printed')
      .addHelpText(
        'after',
        `\n${formatLines().join('\n')}\n` +
          '\nThe files go to standard output, what a format cannot say and what is left to fill in to standard error.\nWith --diff the exit code is 1 where anything is different.\n',
      ),
  run: async ({ args, options, data }, io) => {
    const { config, preset, format, diff } = parseOptions(options, {
      preset: oneOf(PRESET_IDS).default('balanced'),
      format: oneOf(FORMAT_IDS as [FormatId, ...FormatId[]]).optional(),
      diff: z.string().min(1).optional(),
      config: z.union([z.literal(true), z.string().min(1)]).optional(),
    });
    if (diff !== undefined && format !== undefined)
      throw new CommandError('--diff compares policies before they are written in any format: leave --format out.');
    const before = diff === undefined ? null : await readPolicies(diff, io);
    return withExistingCatalogue(data, async (catalogue) => {
      const asked = await askedServers(catalogue, args, config, io);
      for (const name of asked.unknown)
        note(io, `The catalogue has no ${visibleLine(name, 100)}: unknown, not safe. Run "placard crawl" for it.`);
      if (asked.known.length === 0) throw new CommandError('The catalogue has none of these servers.');
      const keys = config === undefined ? new Map<string, string>() : await configKeys(config, io);
      const merged = await recommend(catalogue, asked.known, keys, { preset, narrow: options['narrow'] === true }, io);
      const { servers } = merged.stack;
      const asJson = wantsJson(options);
      if (options['explain'] === true && !asJson) servers.flatMap(explainLines).forEach((line) => note(io, line));
      if (before !== null) return printDifferences(before, servers, asJson, io);
      const chosen = { format: format ?? 'placard', asJson, force: options['allowLooser'] === true };
      return printRendered(renderers[chosen.format].render(servers), servers, chosen, io);
    });
  },
};

/** The policies of the servers asked for, each once, under keys of their own. */
async function recommend(
  catalogue: Catalogue,
  wanted: readonly ServerRecord[],
  keys: ReadonlyMap<string, string>,
  { preset, narrow }: { readonly preset: PresetId; readonly narrow: boolean },
  io: Io,
): Promise<Merged> {
  const policies = new Map<string, Policy>();
  for (const record of wanted) {
    const tools = await catalogue.judgedTools(record.slug);
    if (tools.length === 0) note(io, `Placard knows no tool of ${visibleLine(record.name)}: unknown, not safe.`);
    const policy = recommendPolicy(record, tools, presets[preset], { narrow });
    policies.set(record.slug, { ...policy, serverKey: keyIn(keys, policy, io) });
  }
  const merged = merge([...policies.values()]);
  for (const { server, from, to } of merged.renamed)
    note(io, `Put ${visibleLine(server)} under the key "${to}": "${from}" is taken by another server.`);
  return merged;
}

/** The key that a client's file has for a server, where every format can say it; otherwise the one to rename it to. */
function keyIn(keys: ReadonlyMap<string, string>, { server, serverKey }: Policy, io: Io): string {
  const key = keys.get(server);
  if (key === undefined || ServerKey.safeParse(key).success) return key ?? serverKey;
  note(
    io,
    `Rename "${visibleLine(key, 80)}" to "${serverKey}" in your client: some clients change the name that it has.`,
  );
  return serverKey;
}

/** The formats for the help text, by what they are for. */
const formatLines = (): string[] => [
  'Formats:',
  ...Object.entries(FORMAT_KINDS).map(([kind, ids]) => `  ${kind}: ${ids.join(', ')}`),
];

function printRendered(
  { files, losses }: Rendered,
  servers: readonly Policy[],
  { format, asJson, force }: { readonly format: FormatId; readonly asJson: boolean; readonly force: boolean },
  io: Io,
): ExitCode {
  lossLines(losses).forEach((line) => note(io, line));
  const blanks = blankLines(servers);
  blanks.forEach((line) => note(io, line));
  if (blanks.length > 0 && format !== 'placard')
    note(io, 'Blanks are filled in in Placard’s own format: --format placard.');
  if (!force && losses.some(({ effect }) => effect === 'looser')) {
    note(io, `placard: ${format} is looser than the policy, as said above: nothing is printed without --allow-looser.`);
    return EXIT.findings;
  }
  if (asJson) {
    const explained = servers.flatMap(({ serverKey, tools }) =>
      tools.map((rule) => ({
        server: serverKey,
        tool: rule.tool,
        does: describeRule(rule),
        because: rule.because === undefined ? null : describeBecause(rule.because),
      })),
    );
    io.stdout.write(json({ format, servers, files, losses, explained }));
    return EXIT.ok;
  }
  if (files.length === 0) note(io, 'No setting is needed: the client does so as it is.');
  for (const { name, where, text } of files) {
    note(io, `# ${name}: ${where}`);
    io.stdout.write(text);
  }
  return EXIT.ok;
}

function printDifferences(before: readonly Policy[], after: readonly Policy[], asJson: boolean, io: Io): ExitCode {
  const differences = diffStacks(before, after);
  if (asJson) io.stdout.write(json(differences));
  else differenceLines(differences).forEach((line) => print(io, line));
  return differences.every(isSame) ? EXIT.ok : EXIT.findings;
}
