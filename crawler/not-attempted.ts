import type { Package, ServerRef } from '#schema/server.ts';
import { RUNNERS } from './runners.ts';

/** What each kind of package is called where nothing here runs it. */
const KINDS: Readonly<Record<Package['registry'], string>> = {
  npm: 'an npm package',
  pypi: 'a PyPI package (uvx)',
  oci: 'a container image',
  nuget: 'a NuGet package',
  mcpb: 'an MCP bundle',
};

/** Why nobody can look at a server yet, naming all that it offers; null: it has a package that something here runs, or an address. */
export function whyNotAttempted({ packages, remotes }: ServerRef): string | null {
  if (remotes.length > 0) return null;
  const kinds = new Set<string>();
  for (const { registry } of packages) {
    if (RUNNERS[registry]) return null;
    kinds.add(KINDS[registry]);
  }
  if (kinds.size === 0) return 'It has neither a package nor an address.';
  const offers = new Intl.ListFormat('en', { type: 'conjunction' }).format(kinds);
  return `It is ${offers}; only npm packages and servers at an address are looked at yet.`;
}
