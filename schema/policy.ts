import { z } from 'zod';
import { Capability } from './capability.ts';
import { Category, Risk } from './category.ts';
import { ArgumentPointer } from './argument-pointer.ts';
import { Condition, Scalar } from './condition.ts';
import { Evidence } from './finding.ts';
import { Limit } from './limit.ts';

/**
 * What happens to a call, mildest first. `ask`: a person decides each time. `deny`: refused. `hide`: refused, and not
 * offered to the agent either. A target that cannot say one of them takes the next stricter one.
 */
export const DECISIONS = ['allow', 'ask', 'deny', 'hide'] as const;
export const Decision = z.enum(DECISIONS);
export type Decision = z.infer<typeof Decision>;

/** What a person could narrow a tool down to: each kind is a condition whose value only they know. */
export const BLANKS = [
  'path-prefix',
  'hosts',
  'recipients',
  'amount-cap',
  'read-only-sql',
  'row-limit',
  'rehearsal',
] as const;

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
    /** Id of the attack signal in its definition that made the preset ask for more. */
    signal: z.string().optional(),
    /** Id of the classifier rule that weighed most; null where the findings were not at hand. */
    rule: z.string().nullable(),
    /** Where that rule's finding has its first evidence in the definition. */
    evidence: Evidence.omit({ excerpt: true }).optional(),
  }),
  /** In the words of whoever wrote the rule by hand. */
  z.object({ kind: z.literal('stated'), reason: z.string().min(1).max(300) }),
  z.object({ kind: z.literal('unclassified') }),
]);
export type Because = z.infer<typeof Because>;

/** What holds for some values of a tool's action argument. */
export const ActionRule = z.object({
  values: z.array(Scalar).min(1),
  /** A tool is hidden as a whole, so an action can only be refused. */
  decision: Decision.exclude(['hide']),
  /** In addition to those of the tool. */
  limits: z.array(Limit).default([]),
  conditions: z.array(Condition).default([]),
  because: Because.optional(),
});
export type ActionRule = z.infer<typeof ActionRule>;

/**
 * Decisions by the value of one argument, for a tool that does several things: `{ action: "list" | "delete" }`. They stand
 * instead of the tool's decision, which holds for every other value and where there is none; so that is best the strictest.
 */
export const Actions = z
  .object({ argument: ArgumentPointer, rules: z.array(ActionRule).min(1) })
  .refine(({ rules }) => isEachOnce(rules.flatMap(({ values }) => values)), {
    path: ['rules'],
    message: 'Expected each value once.',
  });
export type Actions = z.infer<typeof Actions>;

/** What holds for one tool. `tool` is the raw name that the server gives, at most 512 characters as in a definition. */
export const ToolRule = z
  .object({
    tool: z.string().min(1).max(512),
    decision: Decision,
    limits: z.array(Limit).default([]),
    conditions: z.array(Condition).default([]),
    /** Absent: what holds for the tool holds for all that it does. */
    actions: Actions.optional(),
    /** Absent: none. */
    blanks: z.array(Blank).min(1).optional(),
    /** SHA-256 of the definition that the rule was made for; another definition is a tool that nobody has looked at. */
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    because: Because.optional(),
  })
  .refine(({ decision, actions }) => decision !== 'hide' || actions === undefined, {
    path: ['actions'],
    message: 'Expected no actions of a tool that is hidden.',
  });
export type ToolRule = z.infer<typeof ToolRule>;

function isEachOnce(values: readonly Scalar[]): boolean {
  return new Set(values).size === values.length;
}

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
  language: z.enum(['json', 'toml', 'yaml', 'cedar']),
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
