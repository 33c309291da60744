import type { Package, ServerRef } from '#schema/server.ts';

/** Why a package of each kind is not started. npm packages are; a runner for another kind takes its row away. */
const NO_RUNNER: Readonly<Record<Exclude<Package['registry'], 'npm'>, string>> = {
  pypi: 'a PyPI package (uvx)',
  oci: 'a container image',
  nuget: 'a NuGet package',
  mcpb: 'an MCP bundle',
};

/** Why nobody can look at a server yet, naming all that it offers; null: it has an npm package or an address. */
export function whyNotAttempted({ packages, remotes }: ServerRef): string | null {
  if (remotes.length > 0) return null;
  const kinds = new Set<string>();
  for (const { registry } of packages) {
    if (registry === 'npm') return null;
    kinds.add(NO_RUNNER[registry]);
  }
  if (kinds.size === 0) return 'It has neither a package nor an address.';
  const offers = new Intl.ListFormat('en', { type: 'conjunction' }).format(kinds);
  return `It is ${offers}; only npm packages and servers at an address are looked at yet.`;
}
