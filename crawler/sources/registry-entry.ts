import { z } from 'zod';
import { Lifecycle } from '#schema/lifecycle.ts';
import type { LaunchHint, Package, Remote, ServerRef } from '#schema/server.ts';
import { isNpmName } from '#schema/server.ts';
import { looksSecret } from '../configs/redact.ts';
import { ociSpec } from '../configs/package-spec.ts';
import { excerpt } from '../excerpt.ts';
import { hintOf, RegistryInput } from './registry-launch.ts';

/** Reverse-DNS namespace and name. The dot keeps a stranger out of our own names, such as `npm/…`. */
const NAME = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,10}\/[A-Za-z0-9._-]{1,150}$/;
const EXACT_NPM = /^\d{1,16}\.\d{1,16}\.\d{1,16}(?:[-+][0-9A-Za-z.+-]{1,64})?$/;
const EXACT = /^[A-Za-z0-9][A-Za-z0-9._+:-]{0,99}$/;
const OFFICIAL = 'io.modelcontextprotocol.registry/official';
const MOST_DESCRIPTION = 10_000;
const MOST_NOTE = 500;

const short = (max: number) => z.string().min(1).max(max).optional().catch(undefined);
const list = z.array(z.unknown()).max(100).catch([]);
const inputs = z.array(RegistryInput).max(100).catch([]);
const Status = Lifecycle.shape.status.optional().catch(undefined);

/** A row of the API: the server, and what the registry says of it. Older registries have the status in the server. */
const Row = z.looseObject({
  server: z.looseObject({
    name: z.string().regex(NAME, 'Expected a name such as `io.github.owner/name`.'),
    version: short(255),
    title: short(300),
    description: short(MOST_DESCRIPTION),
    status: Status,
    repository: z
      .looseObject({ url: short(500) })
      .optional()
      .catch(undefined),
    packages: list,
    remotes: list,
  }),
  _meta: z
    .looseObject({
      [OFFICIAL]: z
        .looseObject({
          status: Status,
          statusChangedAt: z.iso.datetime({ offset: true }).optional().catch(undefined),
          statusMessage: z.string().optional().catch(undefined),
          isLatest: z.boolean().optional().catch(undefined),
        })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

const RegistryPackage = z.looseObject({
  registryType: z.enum(['npm', 'pypi', 'oci', 'nuget', 'mcpb']),
  identifier: z.string().min(1).max(300),
  version: short(255),
  packageArguments: inputs,
  environmentVariables: inputs,
});
type RegistryPackage = z.infer<typeof RegistryPackage>;

const RegistryRemote = z.looseObject({
  type: z.enum(['streamable-http', 'sse']),
  url: z.string().min(1).max(2_000),
  variables: z.record(z.string(), RegistryInput).optional().catch(undefined),
});

/** One row read, or why it cannot be. `problems` are its packages and remotes that cannot be used. */
export type RegistryEntry =
  | {
      readonly ok: true;
      readonly ref: ServerRef;
      readonly version: string;
      /** Absent: the registry does not say. */
      readonly isLatest?: boolean;
      readonly problems: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

/** Reads one row of `GET /v0.1/servers`; `source` is the id of the registry. Never throws. */
export function readRegistryEntry(row: unknown, source: string): RegistryEntry {
  const parsed = Row.safeParse(row);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.map(String).join('.') || 'the row';
    return { ok: false, problem: excerpt(`\`${where}\` is not as expected: ${issue?.message ?? ''}`) };
  }
  const { server, _meta: meta } = parsed.data;
  const problems: string[] = [];
  const packages: Package[] = [];
  let launch: LaunchHint | undefined;
  for (const value of server.packages) {
    const read = readPackage(value, server.version);
    if (typeof read === 'string') problems.push(read);
    else {
      packages.push(read.item);
      if (read.item.registry === 'npm') launch ??= hintOf(read.raw.packageArguments, read.raw.environmentVariables);
    }
  }
  const remotes = server.remotes.flatMap((value) => {
    const read = readRemote(value);
    if (typeof read !== 'string') return [read];
    problems.push(read);
    return [];
  });
  if (packages.length + remotes.length === 0 && problems.length === 0)
    problems.push('It has neither a package nor a remote.');
  const ref: ServerRef = {
    name: server.name,
    ...(server.title !== undefined && { title: server.title }),
    ...(server.description !== undefined && { description: server.description }),
    ...repositoryOf(server.repository?.url),
    ...{ packages, remotes },
    ...(launch && { launch }),
    ...lifecycleOf(parsed.data),
    source,
  };
  const isLatest = meta?.[OFFICIAL]?.isLatest;
  return { ok: true, ref, version: server.version ?? '', ...(isLatest !== undefined && { isLatest }), problems };
}

function lifecycleOf({ server, _meta: meta }: z.infer<typeof Row>): Pick<ServerRef, 'lifecycle'> {
  const { status = server.status, statusChangedAt: since, statusMessage: note } = meta?.[OFFICIAL] ?? {};
  if (status === undefined) return {};
  return {
    lifecycle: {
      status,
      ...(since !== undefined && { since: new Date(since).toISOString() }),
      ...(note && { note: note.slice(0, MOST_NOTE).toWellFormed() }),
    },
  };
}

function readPackage(
  value: unknown,
  serverVersion: string | undefined,
): { item: Package; raw: RegistryPackage } | string {
  const parsed = RegistryPackage.safeParse(value);
  if (!parsed.success) return 'A package is of a kind or a shape that nobody here knows.';
  const raw = parsed.data;
  const { registryType: registry, identifier, version } = raw;
  switch (registry) {
    case 'npm':
      if (!isNpmName(identifier)) return 'An npm package has a name that npm would refuse.';
      if (version === undefined || !EXACT_NPM.test(version)) return 'An npm package has no exact version.';
      return { item: { registry, identifier, version }, raw };
    case 'oci': {
      // Since 2025-10 the tag or digest stands in the identifier.
      const spec = ociSpec(identifier);
      const tag = spec?.version ?? version;
      if (!spec || tag === undefined || !EXACT.test(tag)) return 'An image has no tag or digest.';
      return { item: { registry, identifier: spec.identifier, version: tag }, raw };
    }
    case 'mcpb':
    case 'pypi':
    case 'nuget': {
      // A bundle is a file behind a URL and carries the version of its server.
      const exact = version ?? (registry === 'mcpb' ? serverVersion : undefined);
      if (exact === undefined || !EXACT.test(exact)) return `A package of ${registry} has no exact version.`;
      return { item: { registry, identifier, version: exact }, raw };
    }
  }
}

function readRemote(value: unknown): Remote | string {
  const parsed = RegistryRemote.safeParse(value);
  if (!parsed.success) return 'A remote is of a kind or a shape that nobody here knows.';
  const { type: transport, variables = {} } = parsed.data;
  const text = parsed.data.url.replace(/\{([A-Za-z0-9_.-]{1,80})\}/g, (whole, name: string) => {
    const known = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (!known || known.isSecret) return whole;
    return known.value ?? known.default ?? known.choices?.[0] ?? whole;
  });
  if (/[{}]/.test(text)) return 'The address of a remote is a template that only its user can fill in.';
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return 'The address of a remote is no http(s) URL.';
  if (url.username || url.password || looksSecret(url.search))
    return 'The address of a remote holds what looks like a secret.';
  return { url: text, transport };
}

/** Shown as a link, so nothing but http(s). */
function repositoryOf(text: string | undefined): { repository?: string } {
  const url = text === undefined ? null : URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? { repository: url.href } : {};
}
