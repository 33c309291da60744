import { z } from 'zod';
import { explain as inWords } from '#classifier/explain.ts';
import { trace, type Trace } from '#classifier/trace.ts';
import type { Subject } from '#schema/assessment.ts';
import { CATEGORIES } from '#schema/category.ts';
import { ToolDefinition } from '#schema/tool-definition.ts';
import { visibleLine } from '#schema/visible-text.ts';
import type { Command } from '../command.ts';
import { CommandError, EXIT } from '../exit-code.ts';
import { print, printJson, type Io } from '../io.ts';
import { parseOptions, wantsJson } from '../options.ts';
import { inputName, readPiped } from '../read-input.ts';

const Server = z.looseObject({ name: z.string(), title: z.string().optional(), description: z.string().optional() });
const Input = z.union([
  z.looseObject({ server: Server, tools: z.array(ToolDefinition).min(1) }),
  z.looseObject({ server: Server, definition: ToolDefinition }),
  ToolDefinition,
]);

export const explain: Command = {
  name: 'explain',
  summary: 'show how a definition is labelled, and why',
  declare: (declaration) =>
    declaration
      .argument(
        '<definition.json>',
        'a tool definition, or {"server", "definition"}, or a recording {"server", "tools"}; - reads standard input',
      )
      .argument('[tool]', 'which tool of a recording (default: all)')
      .option('--server <name>', 'name of the server that offers a bare definition'),
  run: async ({ args, options }, io) => {
    const [file = '', tool] = args;
    const { server } = parseOptions(options, { server: z.string().min(1).optional() });
    const subjects = subjectsOf(file, await readPiped(file, io), server).filter(
      ({ definition }) => tool === undefined || definition.name === tool,
    );
    if (subjects.length === 0) throw new CommandError(`${inputName(file)} has no tool "${tool ?? ''}".`, EXIT.findings);
    const traces = subjects.map((subject) => ({ subject, found: trace(subject) }));
    if (wantsJson(options)) {
      const all = traces.map(({ subject, found }) => ({
        name: subject.definition.name,
        ...inWords(subject.definition, found.assessment),
        ...found,
      }));
      printJson(io, all.length === 1 ? all[0] : all);
    } else for (const { subject, found } of traces) printTrace(io, subject, found);
    return EXIT.ok;
  },
};

function subjectsOf(file: string, text: string, serverName: string | undefined): Subject[] {
  const input = Input.safeParse(parse(file, text));
  if (!input.success)
    throw new CommandError(`${inputName(file)} holds no tool definition: expected at least {"name": "…"}.`);
  const value = input.data;
  if ('tools' in value && 'server' in value) {
    const recorded = z.object({ server: Server, tools: z.array(ToolDefinition) }).parse(value);
    return recorded.tools.map((definition) => ({ definition, server: serverOf(recorded.server) }));
  }
  if ('definition' in value && 'server' in value) {
    const single = z.object({ server: Server, definition: ToolDefinition }).parse(value);
    return [{ definition: single.definition, server: serverOf(single.server) }];
  }
  return [{ definition: ToolDefinition.parse(value), server: { name: serverName ?? 'unknown' } }];
}

const serverOf = ({ name, title, description }: z.infer<typeof Server>): Subject['server'] => ({
  name,
  ...(title === undefined ? {} : { title }),
  ...(description === undefined ? {} : { description }),
});

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${inputName(file)} is no JSON.`);
  }
}

function printTrace(io: Io, { definition }: Subject, found: Trace): void {
  const { assessment, margin, turns } = found;
  print(
    io,
    `${visibleLine(definition.name)}: ${assessment.category}, ${assessment.risk} (confidence ${assessment.confidence})`,
  );
  print(io, `  ${visibleLine(inWords(definition, assessment).reason, 300)}`);
  print(io, '  Read from it:');
  for (const { effect, verb, from, negated, things, evidence } of found.acts) {
    print(
      io,
      `    ${from}: ${negated ? 'not ' : ''}${effect} (${verb} ${things.join(' ')}) “${visibleLine(evidence.excerpt, 60)}”`,
    );
  }
  for (const { action, category, risk } of assessment.actions ?? [])
    print(io, `    action ${visibleLine(action, 40)}: ${category}, ${risk}`);
  if (found.domains.length > 0) print(io, `    domain: ${found.domains.join(', ')}`);
  print(io, '  Findings (category log-odds, risk levels):');
  for (const { rule, direction, weight, evidence } of found.findings) {
    const quotes = evidence
      .map(({ excerpt, pointer }) => `“${visibleLine(excerpt, 40)}” ${visibleLine(pointer, 80)}`)
      .join(', ');
    print(
      io,
      `    ${direction === 'for' ? '+' : '-'} ${rule} ${signed(weight.category)} ${signed(weight.risk)}: ${quotes}`,
    );
  }
  const shares = CATEGORIES.map((category) => `${category} ${found.categories[category].probability}`).join(', ');
  print(io, `  Category: ${shares}. Next is ${margin.rival}, ${margin.logOdds} log-odds behind.`);
  print(
    io,
    `  Risk: level ${found.risk.level}, cut at ${found.risk.cuts.join(', ')}. ${signed(margin.levels)} levels to ${margin.nextRisk}.`,
  );
  for (const { signal, confidence, evidence } of assessment.signals ?? []) {
    const [first] = evidence;
    print(
      io,
      `  Attack signal (${confidence}) ${signal}: “${visibleLine(first.excerpt, 60)}” ${visibleLine(first.pointer, 80)}`,
    );
  }
  for (const { pointer, what } of found.unread) print(io, `  Not read: ${what} (${visibleLine(pointer, 80)}).`);
  for (const { rule, category, risk } of turns) print(io, `  Without ${rule}: ${category}, ${risk}.`);
  print(io);
}

const signed = (value: number): string => (value < 0 ? String(value) : `+${value}`);
