import type { Observation } from '#schema/observation.ts';
import { isNpmName, type Package, type ServerRef } from '#schema/server.ts';
import { z } from 'zod';
import { excerpt } from './excerpt.ts';
import { toolListReader } from './guard/tool-list.ts';

const SOURCE = 'import';
const NPM_PREFIX = 'npm/';

/** What somebody recorded elsewhere: one server and the tools that it gave. Other keys are ignored. */
const Recording = z.object({
  server: z.object({
    name: z.string().min(3).max(300),
    title: z.string().max(300).optional(),
    description: z.string().max(10_000).optional(),
    repository: z.url({ protocol: /^https?$/ }).optional(),
    version: z.string().min(1).max(100).optional(),
  }),
  observedAt: z.union([z.iso.datetime(), z.iso.date()]),
  tools: z.array(z.unknown()).max(10_000),
});
type Recording = z.infer<typeof Recording>;

/** One recording of a file, or why it cannot be taken. `line` counts from 1. */
export type Imported =
  | { readonly ok: true; readonly line: number; readonly ref: ServerRef; readonly observation: Observation }
  | { readonly ok: false; readonly line: number; readonly problem: string };

/**
 * Reads recorded definitions: one JSON object, or JSON Lines with one such object a line. The observations say
 * `declared`: nothing was run, and the file's word is all there is. `fileName` is kept as what was looked at.
 */
export function readRecordings(text: string, fileName: string): Imported[] {
  const whole = parse(text);
  if (whole.ok) return [take(whole.value, 1, fileName)];
  const lines = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line: index + 1, text: line }]));
  const [first] = lines;
  if (!first) return [{ ok: false, line: 1, problem: 'The file is empty. Expected one recording, or one a line.' }];
  // A pretty-printed object that is broken somewhere: its first line is no JSON by itself.
  if (!parse(first.text).ok && lines.length > 1) return [{ ok: false, line: whole.line, problem: whole.problem }];
  return lines.map(({ line, text: json }) => {
    const parsed = parse(json);
    return parsed.ok ? take(parsed.value, line, fileName) : { ok: false, line, problem: parsed.problem };
  });
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly problem: string };

function parse(json: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // V8 ends most messages with the place; where it does not, it quotes what is around it.
    const line = Number(/\(line (\d{1,9}) column \d{1,9}\)$/.exec(error.message)?.[1] ?? 1);
    return { ok: false, line, problem: `This is no JSON: ${excerpt(error.message)}` };
  }
}

function take(value: unknown, line: number, fileName: string): Imported {
  const parsed = Recording.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.map(String).join('.') || 'the recording';
    return {
      ok: false,
      line,
      problem: `Expected a recording; \`${where}\` is not as expected: ${issue?.message ?? ''}.`,
    };
  }
  const { server, observedAt, tools } = parsed.data;
  const reader = toolListReader();
  // The rows as they were parsed: each is checked by itself, as a server's are.
  for (const tool of tools) reader.add(tool);
  const { version, ...known } = server;
  const ref: ServerRef = { ...known, packages: packagesOf(server), remotes: [], source: SOURCE };
  const observation: Observation = {
    outcome: 'declared',
    server: server.name,
    observedAt: new Date(observedAt).toISOString(),
    target: { kind: 'file', name: fileName, ...(version !== undefined && { version }) },
    profile: { args: [], env: [] },
    durations: { total: 0 },
    sandbox: null,
    ...reader.list(),
  };
  return { ok: true, line, ref, observation };
}

/** A name such as `npm/@scope/name` with a version tells the package that the definitions came from. */
function packagesOf({ name, version }: Recording['server']): Package[] {
  const identifier = name.startsWith(NPM_PREFIX) ? name.slice(NPM_PREFIX.length) : '';
  return version !== undefined && isNpmName(identifier) ? [{ registry: 'npm', identifier, version }] : [];
}
