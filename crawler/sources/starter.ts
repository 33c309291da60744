import { isNpmName, type ServerRef } from '#schema/server.ts';
import starterServers from '#data/starter-servers.json' with { type: 'json' };
import { z } from 'zod';
import type { Source } from '../source.ts';

const ID = 'starter';

/** The kinds of product that the list covers. Every kind has at least one server. */
export const KINDS = [
  ...['browser', 'calendar', 'chat', 'cloud', 'cms', 'commerce', 'crm', 'database', 'design', 'devices', 'devops'],
  ...['files', 'finance', 'knowledge', 'mail', 'maps', 'media', 'model', 'monitoring', 'payments', 'projects'],
  ...['reference', 'search', 'security', 'shell', 'source-control', 'web-content'],
] as const;

/** One server of `data/starter-servers.json`. Facts only, found by starting each of them. */
const StarterServer = z.strictObject({
  package: z.string().refine(isNpmName, 'Expected a name that the npm registry accepts.'),
  version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'Expected an exact version.'),
  title: z.string().min(3).max(60),
  kind: z.enum(KINDS),
  bin: z.string().optional(),
  args: z.array(z.string()).optional(),
  /** Names of environment variables without which it does not answer. */
  env: z.array(z.string().regex(/^[A-Z][A-Z0-9_]*$/)).optional(),
});
type StarterServer = z.infer<typeof StarterServer>;

export const StarterList = z.strictObject({ servers: z.array(StarterServer) });

const refOf = ({ package: identifier, version, title, bin, args = [], env = [] }: StarterServer): ServerRef => ({
  name: `npm/${identifier}`,
  title,
  packages: [{ registry: 'npm', identifier, version }],
  remotes: [],
  launch: { ...(bin !== undefined && { bin }), args, env },
  source: ID,
});

/** The servers that Placard comes with: real ones, at exact versions, that answer without network and credentials. */
export const starter: Source = {
  id: ID,
  title: 'Placard’s starter list',
  homepage: null,
  async *list({ signal }) {
    for (const server of StarterList.parse(starterServers).servers) {
      if (signal.aborted) return;
      yield refOf(server);
    }
  },
};
