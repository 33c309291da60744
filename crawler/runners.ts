import type { Package, ServerRef } from '#schema/server.ts';
import type { Look } from './observe.ts';
import { observePackage, type PackageContext } from './observe-package.ts';

/**
 * Looks at a server through a package of one registry: gets it, starts it in the sandbox, takes its list. Whatever goes
 * wrong with the package is an outcome; it rejects only when the signal is aborted, and for what no package can cause.
 */
export type Runner = (ref: ServerRef, pkg: Package, context: PackageContext) => Promise<Look>;

/**
 * Which packages can be looked at. What has no row is recorded as not attempted, with the reason. A new row is a runner of
 * its own that starts nothing but through `context.backend`, and whatever it needs in `PackageContext`.
 */
export const RUNNERS: Readonly<Partial<Record<Package['registry'], Runner>>> = { npm: observePackage };

/** The package of a server that is looked at: the first one that something here runs. */
export function runnable({ packages }: ServerRef): { readonly pkg: Package; readonly run: Runner } | null {
  for (const pkg of packages) {
    const run = RUNNERS[pkg.registry];
    if (run) return { pkg, run };
  }
  return null;
}
