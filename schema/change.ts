import { z } from 'zod';

/** What can happen to a tool between two observations of its server. Append-only. */
export const CHANGE_KINDS = [
  'tool-added',
  'tool-removed',
  'tool-renamed',
  'title-changed',
  'description-changed',
  'schema-changed',
  'annotations-changed',
] as const;

export const Change = z.object({
  server: z.string(),
  tool: z.string(),
  kind: z.enum(CHANGE_KINDS),
  observedAt: z.iso.datetime(),
  /** Digest of the definition before; null when the tool was added. */
  before: z.string().nullable(),
  /** Digest of the definition after; null when the tool was removed. */
  after: z.string().nullable(),
  /** The name before, for `tool-renamed`. */
  renamedFrom: z.string().optional(),
});
export type Change = z.infer<typeof Change>;
