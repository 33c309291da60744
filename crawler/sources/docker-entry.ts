import { z } from 'zod';
import type { Observation } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import { parseConfig } from '../configs/parse.ts';
import { isPlainUrl } from '../configs/redact.ts';
import { ociSpec } from '../configs/package-spec.ts';
import { redactArgs } from '../configs/redact-args.ts';
import { variableNames } from '../configs/variable-names.ts';
import { isRecord } from '../guard/message.ts';
import { toolListReader } from '../guard/tool-list.ts';
import type { DockerServer } from './docker.ts';

const SOURCE = 'docker';
const NAME = /^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/;
const MOST_TOOLS = 10_000;

const short = (max: number) => z.string().min(1).max(max).optional().catch(undefined);
const names = (key: string) =>
  z
    .array(
      z
        .looseObject({ [key]: z.string() })
        .transform((item) => String(item[key]))
        .nullable()
        .catch(null),
    )
    .catch([]);

/** What is read of a `server.yaml` (docker/mcp-registry, CONTRIBUTING.md). Loose: other people's data. */
const Entry = z.looseObject({
  image: short(300),
  remote: z
    .looseObject({ url: z.string().max(2_000), transport_type: short(40) })
    .optional()
    .catch(undefined),
  about: z
    .looseObject({ title: short(300), description: short(10_000) })
    .optional()
    .catch(undefined),
  source: z
    .looseObject({ project: short(500), commit: short(100) })
    .optional()
    .catch(undefined),
  config: z
    .looseObject({ secrets: names('env'), env: names('name') })
    .optional()
    .catch(undefined),
  run: z
    .looseObject({ command: z.array(z.coerce.string()).max(100).catch([]) })
    .optional()
    .catch(undefined),
});

/** Texts of one folder of the checkout. */
export interface DockerFolder {
  /** The folder's name: it is unique where the `name` in the file need not be. */
  readonly name: string;
  readonly yaml: string;
  /** null: there is no `tools.json`. */
  readonly tools: string | null;
  /** When the list was true at the latest, as far as anybody can tell. */
  readonly observedAt: Date;
}

/** Reads one entry; a text is why it cannot be, and never quotes it. */
export function readDockerEntry({ name, yaml, tools, observedAt }: DockerFolder): DockerServer | string {
  if (!NAME.test(name)) return 'The folder has a name that no server can have.';
  const document = parseConfig(yaml, 'yaml');
  if (!document.ok) return `server.yaml:${document.line}: ${document.problem}`;
  const parsed = Entry.safeParse(document.value);
  if (!parsed.success) return 'Its server.yaml describes no server.';
  const { image, remote, about, source, config, run } = parsed.data;
  const spec = image === undefined ? null : ociSpec(image);
  const url = remote && isPlainUrl(remote.url) ? remote.url : null;
  if (!spec && url === null) return 'It has neither an image nor an address that can be used.';
  const project = URL.parse(source?.project ?? '');
  const env = variableNames([...(config?.secrets ?? []), ...(config?.env ?? [])].filter((one) => one !== null));
  const ref: ServerRef = {
    name: `${SOURCE}/${name}`,
    ...(about?.title !== undefined && { title: about.title }),
    ...(about?.description !== undefined && { description: about.description }),
    ...(project && /^https?:$/.test(project.protocol) && { repository: project.href }),
    // An image without a tag means `latest`; nothing is run under it.
    packages: spec ? [{ registry: 'oci', identifier: spec.identifier, version: spec.version ?? 'latest' }] : [],
    remotes: url === null ? [] : [{ url, transport: remote?.transport_type === 'sse' ? 'sse' : 'streamable-http' }],
    launch: { args: redactArgs(run?.command ?? []), env },
    source: SOURCE,
  };
  return {
    ref,
    observation: tools === null ? null : declared(ref.name, { name, tools, observedAt, version: source?.commit }),
  };
}

interface Declared {
  readonly name: string;
  readonly tools: string;
  readonly observedAt: Date;
  readonly version: string | undefined;
}

/** What `tools.json` says, marked as somebody's word. An empty list means that the tools are found out at run time. */
function declared(server: string, { name, tools, observedAt, version }: Declared): Observation | null {
  const rows = rowsOf(tools);
  if (rows.length === 0) return null;
  const reader = toolListReader();
  for (const row of rows.slice(0, MOST_TOOLS)) reader.add(withSchema(row));
  return {
    outcome: 'declared',
    server,
    observedAt: observedAt.toISOString(),
    target: {
      kind: 'file',
      name: `docker/mcp-registry servers/${name}/tools.json`,
      ...(version !== undefined && { version }),
    },
    profile: { args: [], env: [] },
    durations: { total: 0 },
    sandbox: null,
    ...reader.list(),
  };
}

function rowsOf(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
}

const Argument = z.looseObject({
  name: z.string().min(1).max(200),
  type: short(40),
  desc: short(10_000),
  optional: z.boolean().catch(false),
});

/** Docker's own short form has a list of `arguments` where a definition has a schema: it is written out as one. */
function withSchema(row: unknown): unknown {
  if (!isRecord(row) || 'inputSchema' in row) return row;
  const { arguments: given = [], ...rest } = row;
  const parsed = z.array(Argument).max(500).safeParse(given);
  if (!parsed.success) return row;
  const properties = Object.fromEntries(
    parsed.data.map(({ name, type, desc }) => [
      name,
      { ...(type !== undefined && { type }), ...(desc !== undefined && { description: desc }) },
    ]),
  );
  const required = parsed.data.filter(({ optional }) => !optional).map(({ name }) => name);
  return { ...rest, inputSchema: { type: 'object', properties, ...(required.length > 0 && { required }) } };
}
