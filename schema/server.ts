import { z } from 'zod';
import { Lifecycle } from './lifecycle.ts';

const NPM_NAME = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/;

/** A package that starts a server: exact version always, integrity once an install has told it. */
export const Package = z.object({
  registry: z.enum(['npm', 'pypi', 'oci', 'nuget', 'mcpb']),
  identifier: z.string().min(1).max(300),
  version: z.string().min(1).max(100),
  /** Subresource integrity of the tarball, as the registry gives it (`sha512-…`). */
  integrity: z.string().optional(),
});
export type Package = z.infer<typeof Package>;

/** A server reached by URL. */
export const Remote = z.object({ url: z.url(), transport: z.enum(['streamable-http', 'sse']) });
export type Remote = z.infer<typeof Remote>;

/** How a package is started, as far as the place that lists it says so. */
export const LaunchHint = z.object({
  /** Name of the `bin` entry; absent: the only one, or the one named like the package. */
  bin: z.string().optional(),
  /** Arguments; `<dir>` stands for an empty folder of the sandbox, `<blank>` for a value that gets a made-up one. */
  args: z.array(z.string()).default([]),
  /** Names of environment variables that want a dummy value. */
  env: z.array(z.string()).default([]),
});
export type LaunchHint = z.infer<typeof LaunchHint>;

/** Where a server was heard of, and how to reach it. `name` is registry-style: `io.github.owner/name`, `npm/@scope/name`. */
export const ServerRef = z.object({
  name: z.string().min(3).max(300),
  title: z.string().optional(),
  description: z.string().optional(),
  repository: z.url().optional(),
  packages: z.array(Package).default([]),
  remotes: z.array(Remote).default([]),
  launch: LaunchHint.optional(),
  /** Absent: the source does not say. */
  lifecycle: Lifecycle.optional(),
  /** Id of the source that lists it. */
  source: z.string(),
});
export type ServerRef = z.infer<typeof ServerRef>;

/** Whether a string is a name that the npm registry accepts today. */
export const isNpmName = (name: string): boolean => name.length <= 214 && NPM_NAME.test(name);
