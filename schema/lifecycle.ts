import { z } from 'zod';

/** What a registry says of the life of a server that it lists (MCP Registry API v0.1, `RegistryExtensions`). */
export const Lifecycle = z.object({
  status: z.enum(['active', 'deprecated', 'deleted']),
  /** Since when. */
  since: z.iso.datetime().optional(),
  /** Why, in the words of whoever did it: a stranger's. */
  note: z.string().max(500).optional(),
  /** Id of the registry that says so; absent: the source that lists the server. */
  registry: z.string().optional(),
});
export type Lifecycle = z.infer<typeof Lifecycle>;

/** A registry says that a server should no longer be used (`deprecated`), or took it back (`deleted`). */
export const Retirement = Lifecycle.omit({ registry: true }).extend({
  status: Lifecycle.shape.status.exclude(['active']),
  /** Id of the registry that says so. */
  source: z.string(),
});
export type Retirement = z.infer<typeof Retirement>;
