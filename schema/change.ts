import { z } from 'zod';
import { Category, Risk } from './category.ts';
import { Limit } from './limit.ts';
import { Decision } from './policy.ts';

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

/**
 * What a change means for whoever lets an agent call the tool. `widens`: more can be done by a call, or less stands in its
 * way; `narrows`: the other way round; `neutral`: neither was found. What widens in one way and narrows in another widens.
 */
export const DIRECTIONS = ['widens', 'narrows', 'neutral'] as const;
export const Direction = z.enum(DIRECTIONS);
export type Direction = z.infer<typeof Direction>;

/**
 * One place where two definitions differ. The pointer (RFC 6901) is into the later definition, or into the earlier one
 * where the place is gone. Old and new are JSON, cut to what differs; null: nothing was or is there. Hostile text.
 */
export const Edit = z.object({
  pointer: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  direction: Direction,
  /** Id of the judgement that says so (`changes/why.ts`); null: nobody finds anything in it. */
  why: z.string().nullable(),
  /**
   * SHA-256, hex, that two edits have in common if the same went and the same came, whole, whatever stayed around it.
   * Absent in judgements of older versions.
   */
  delta: z.string().optional(),
});
export type Edit = z.infer<typeof Edit>;

/** Something that a change means without a place of its own in the definition. */
export const Sign = z.object({
  direction: Direction,
  /** Id of the judgement (`changes/why.ts`). */
  why: z.string(),
  /** What it is about, in words of our own: `low → high`, `network-egress`. Empty where the judgement says it all. */
  about: z.string(),
});
export type Sign = z.infer<typeof Sign>;

/** How a definition was labelled. */
export const Label = z.object({ category: Category, risk: Risk, confidence: z.number().min(0).max(1) });
export type Label = z.infer<typeof Label>;

/** What a preset's recommendation does to a tool. */
export const Recommended = z.object({ decision: Decision, limits: z.array(Limit) });
export type Recommended = z.infer<typeof Recommended>;

/**
 * What was found out about a change: made again for each new ruleset, never overwritten. Both definitions are judged by one
 * ruleset, so that what differs is the definition. `before` is null for an added tool, `after` for a removed one.
 */
export const Judgement = z.object({
  direction: Direction,
  /** What widens first, then what narrows; at most 40. */
  edits: z.array(Edit),
  /** How many more there are. */
  moreEdits: z.number().int().nonnegative(),
  signs: z.array(Sign),
  label: z.object({ before: Label.nullable(), after: Label.nullable() }),
  policy: z.object({
    /** Id of the preset. */
    preset: z.string(),
    before: Recommended.nullable(),
    after: Recommended.nullable(),
    /** How the later recommendation compares; null where there is only one. */
    direction: z.enum(['same', 'stricter', 'looser', 'mixed']).nullable(),
  }),
  ruleset: z.string(),
});
export type Judgement = z.infer<typeof Judgement>;

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
  /** Whether it stood in the first list that the server ever gave, so that nothing changed by it. */
  first: z.boolean(),
  /** Null until it is judged: unknown, not neutral. What stood in a first list is never judged. */
  judgement: Judgement.nullable(),
});
export type Change = z.infer<typeof Change>;

/** A change in a list of several servers' changes. */
export const ListedChange = Change.extend({
  serverName: z.string(),
  serverTitle: z.string(),
  /** Slug of the tool while the server has it; null: it is gone. */
  slug: z.string().nullable(),
});
export type ListedChange = z.infer<typeof ListedChange>;

/** What one observation changed at one server. */
export const ChangeSet = z.object({
  server: z.string(),
  serverName: z.string(),
  serverTitle: z.string(),
  observedAt: z.iso.datetime(),
  /** How many changes there are, and how many of them widen. */
  total: z.number().int().positive(),
  widening: z.number().int().nonnegative(),
  /** Those that widen first; not all where there are very many. */
  changes: z.array(ListedChange),
});
export type ChangeSet = z.infer<typeof ChangeSet>;
