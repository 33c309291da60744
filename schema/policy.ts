import { z } from 'zod';
import { Capability } from './capability.ts';
import { Category, Risk } from './category.ts';

/**
 * What happens to a call, mildest first. `ask`: a person decides each time. `deny`: refused. `hide`: refused, and not
 * offered to the agent either. A target that cannot say one of them takes the next stricter one.
 */
export const DECISIONS = ['allow', 'ask', 'deny', 'hide'] as const;
export const Decision = z.enum(DECISIONS);
export type Decision = z.infer<typeof Decision>;

/**
 * At most `max` calls of the tool in any one window; a call beyond is refused. Where a window starts is up to whoever
 * enforces it: calendar windows let up to twice as many through around a border.
 */
export const RateLimit = z.object({ max: z.number().int().positive(), window: z.enum(['minute', 'hour', 'day']) });
export type RateLimit = z.infer<typeof RateLimit>;

/** JSON Pointer (RFC 6901) into the arguments of a call: `/amount`, `/input/amount`. It goes through objects, not arrays. */
const ArgumentPointer = z
  .string()
  .max(512)
  .regex(/^(?:\/(?:[^~/]|~[01])*)+$/);
const Scalar = z.union([z.string(), z.number(), z.boolean()]);
const Places = z.array(z.string().min(1).max(4096)).min(1);

/**
 * What must hold for one argument, or the call is refused. It fails closed: an argument that is missing, or that has
 * another type than the value, fails every operator (`exists: false` alone wants it missing). `path_within` wants a path
 * in one of some folders and `host_in` an address at one of some hosts (`policy/path-within.ts`, `policy/host-in.ts`);
 * both also take a list, of which every item must hold. There is no `regex`: JavaScript's own can take exponential time
 * on hostile arguments, a linear engine is a large dependency, and no recommendation needs one.
 */
export const Condition = z.discriminatedUnion('op', [
  z.object({ argument: ArgumentPointer, op: z.enum(['eq', 'neq']), value: Scalar }),
  z.object({ argument: ArgumentPointer, op: z.enum(['in', 'not_in']), value: z.array(Scalar).min(1) }),
  z.object({ argument: ArgumentPointer, op: z.enum(['lt', 'lte', 'gt', 'gte']), value: z.number() }),
  z.object({ argument: ArgumentPointer, op: z.enum(['contains', 'starts_with']), value: z.string() }),
  z.object({ argument: ArgumentPointer, op: z.enum(['path_within', 'host_in']), value: Places }),
  z.object({ argument: ArgumentPointer, op: z.literal('exists'), value: z.boolean() }),
]);
export type Condition = z.infer<typeof Condition>;

/** What a person could narrow a tool down to: each kind is a condition whose value only they know. */
export const BLANKS = ['path-prefix', 'hosts', 'recipients', 'amount-cap', 'rehearsal-only'] as const;

/**
 * A condition that is left for a person to fill in, by putting it among `conditions` and taking the blank out. Until then a
 * call that the rule would allow is asked about: a rule with a blank never lets anything run unseen.
 */
export const Blank = z.object({
  blank: z.enum(BLANKS),
  argument: ArgumentPointer,
  /** What to put in its place, in words of our own. */
  hint: z.string().max(300),
});
export type Blank = z.infer<typeof Blank>;

/** Why a rule says what it says, as data; the words are made in `policy/describe.ts`. */
export const Because = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('assessed'),
    category: Category,
    risk: Risk,
    confidence: z.number(),
    /** Whether the preset asks for more than the risk alone would, since the confidence is low. */
    lifted: z.boolean(),
    /** What the tool can do that made the preset ask for more than the risk alone would. */
    raisedBy: Capability.optional(),
    /** Id of the classifier rule that weighed most; null where the findings were not at hand. */
    rule: z.string().nullable(),
  }),
  z.object({ kind: z.literal('unclassified') }),
]);
export type Because = z.infer<typeof Because>;

/** What holds for one tool. `tool` is the raw name that the server gives, at most 512 characters as in a definition. */
export const ToolRule = z.object({
  tool: z.string().min(1).max(512),
  decision: Decision,
  limits: z.array(RateLimit).default([]),
  conditions: z.array(Condition).default([]),
  /** Absent: none. */
  blanks: z.array(Blank).min(1).optional(),
  because: Because.optional(),
});
export type ToolRule = z.infer<typeof ToolRule>;

/**
 * Key of a server in a client's configuration, which the client makes its own tool names from. Lower-case letters, digits
 * and single hyphens survive every client's mangling as they are.
 */
export const ServerKey = z
  .string()
  .max(32)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);

/** What an agent may do with the tools of one server. Rules are an array, since a tool may be called `__proto__`. */
export const Policy = z
  .object({
    version: z.literal('1'),
    /** Slug of the server in the catalogue. */
    server: z.string(),
    serverKey: ServerKey,
    /** Id of the preset that it was made by; null: written by hand. */
    preset: z.string().nullable(),
    /**
     * For tools that have no rule. `allow` means that the policy leaves them alone: a gateway lets them through, a client
     * treats them as it did before.
     */
    default: Decision,
    /** One rule per tool, each tool once. */
    tools: z.array(ToolRule),
    /**
     * The tools that the server had, without a rule of their own, when the policy was made. Formats that can only list
     * what is allowed need their names; the default holds for them as for any other tool.
     */
    others: z.array(z.string().min(1).max(512)),
  })
  .refine(
    ({ tools, others }) => new Set([...tools.map(({ tool }) => tool), ...others]).size === tools.length + others.length,
    {
      message: 'Expected each tool once, in `tools` or in `others`.',
    },
  );
export type Policy = z.infer<typeof Policy>;

/** The policies of several servers that one agent has, each under a key of its own. */
export const PolicyStack = z
  .object({ version: z.literal('1'), servers: z.array(Policy).min(1) })
  .refine(({ servers }) => new Set(servers.map(({ serverKey }) => serverKey)).size === servers.length, {
    message: 'Expected another `serverKey` for each server.',
  })
  .refine(({ servers }) => new Set(servers.map(({ server }) => server)).size === servers.length, {
    message: 'Expected each server once.',
  });
export type PolicyStack = z.infer<typeof PolicyStack>;

/** Something that a format cannot say as the policy does. `tool` is absent where it concerns the file as a whole. */
export const Loss = z.object({
  what: z.string(),
  /** Key of the server that it is about, where several are rendered into one file. */
  server: z.string().optional(),
  tool: z.string().optional(),
  effect: z.enum(['stricter', 'looser']),
});
export type Loss = z.infer<typeof Loss>;

/** One file of a rendered policy: what to paste, and where. */
export const RenderedFile = z.object({
  name: z.string(),
  where: z.string(),
  language: z.enum(['json', 'toml', 'yaml']),
  text: z.string(),
});
export type RenderedFile = z.infer<typeof RenderedFile>;

/** A policy in the format of one client or gateway, as the doors publish it. No file: that client needs no setting for it. */
export const Snippet = z.object({
  format: z.string(),
  title: z.string(),
  /** What the files do, in sentences, as far as this format can; no text of a server is in it. */
  does: z.string(),
  files: z.array(RenderedFile),
  losses: z.array(Loss),
});
export type Snippet = z.infer<typeof Snippet>;
