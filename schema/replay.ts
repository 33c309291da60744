import { z } from 'zod';
import { Decision } from './policy.ts';

/** What a real client did with one tool of a policy that was written for it. */
export const Replayed = z.object({
  /** Id of the policy that was replayed. */
  scene: z.string(),
  tool: z.string(),
  /** The kind of rule that the policy has for it. */
  kind: z.string(),
  /** What the files say, after everything that the format cannot say. */
  says: z.enum([...Decision.options, 'left alone']),
  /** Whether the model was offered it, and whether a call of it reached the server. */
  offered: z.boolean(),
  reached: z.boolean(),
  /** Whether that is what the files say, with nobody there to ask. */
  holds: z.boolean(),
});
export type Replayed = z.infer<typeof Replayed>;

/** The replay of a client at one version. */
export const Replay = z.object({
  format: z.string(),
  title: z.string(),
  package: z.string(),
  version: z.string(),
  /** Of the package, as the registry gave it. */
  integrity: z.string(),
  /** The day of the run. */
  on: z.iso.date(),
  results: z.array(Replayed),
});
export type Replay = z.infer<typeof Replay>;
