import { z } from 'zod';
import { AuthPosture } from './auth-posture.ts';
import { ToolDefinition } from './tool-definition.ts';

/** What was looked at: one package version, one URL, or a file of definitions that somebody recorded elsewhere. */
export const Target = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('package'),
    registry: z.string(),
    identifier: z.string(),
    version: z.string(),
    integrity: z.string().optional(),
    /** What its package.json says of it, cut to 1,000 characters. */
    description: z.string().optional(),
  }),
  z.object({ kind: z.literal('remote'), url: z.string(), transport: z.string() }),
  z.object({ kind: z.literal('file'), name: z.string(), version: z.string().optional() }),
]);
export type Target = z.infer<typeof Target>;

/** Under which circumstances a list was taken; lists grow with credentials, so they are part of the record. */
export const Profile = z.object({
  /** Node version that ran the server. */
  node: z.string().optional(),
  bin: z.string().optional(),
  /** What Node was given: the program's file, or the symbolic link to it that npm makes; a few servers need the latter. */
  start: z.enum(['file', 'link']).optional(),
  args: z.array(z.string()).default([]),
  /** Names of the environment variables that had a dummy value. Never a value. */
  env: z.array(z.string()).default([]),
  /** How many ways to start it were tried until this one. */
  tries: z.number().int().positive().optional(),
  /** Where npm ran when the package was installed: in the sandbox too, or on the machine that crawls. */
  installedIn: z.enum(['sandbox', 'host']).optional(),
});
export type Profile = z.infer<typeof Profile>;

/** Milliseconds; a phase that was not reached is absent. */
export const Durations = z.object({
  install: z.number().nonnegative().optional(),
  initialize: z.number().nonnegative().optional(),
  list: z.number().nonnegative().optional(),
  total: z.number().nonnegative(),
});
export type Durations = z.infer<typeof Durations>;

/** What a server used and wrote until its list was taken, or until it failed. Absent: it was not measured. */
export const Usage = z.object({
  /** Memory of all its processes at the highest that was seen, in MiB. */
  peakMb: z.number().nonnegative(),
  stdoutBytes: z.number().int().nonnegative(),
  stderrBytes: z.number().int().nonnegative(),
  /** Lines on standard output that are no protocol message. */
  noiseLines: z.number().int().nonnegative(),
  notifications: z.number().int().nonnegative(),
  serverRequests: z.number().int().nonnegative(),
});
export type Usage = z.infer<typeof Usage>;

/**
 * A second list, taken in a fresh sandbox under another client's name, and the names of the tools in which it
 * differs, at most fifty of each kind. A server can answer a crawler and a client differently.
 */
export const SecondListing = z.object({
  client: z.string(),
  /** Why there is no second list; null: there is one. */
  failure: z.string().nullable(),
  appeared: z.array(z.string()),
  vanished: z.array(z.string()),
  changed: z.array(z.string()),
});
export type SecondListing = z.infer<typeof SecondListing>;

/** Whether a second list was another one: the signal `unstable-definition`. */
export const isUnstable = ({ appeared, vanished, changed }: SecondListing): boolean =>
  appeared.length + vanished.length + changed.length > 0;

/** A row of `tools/list` that is no tool definition, kept with the reason. */
export const RejectedTool = z.object({ index: z.number().int(), name: z.string().optional(), reason: z.string() });
export type RejectedTool = z.infer<typeof RejectedTool>;

const attempt = {
  /** Registry-style name of the server. */
  server: z.string(),
  observedAt: z.iso.datetime(),
  target: Target,
  profile: Profile,
  durations: Durations,
  usage: Usage.optional(),
  sandbox: z.enum(['bubblewrap', 'namespaces', 'none']).nullable(),
  /** Of a server at an address, once it was asked. */
  auth: AuthPosture.optional(),
};

/** Which greeting a server knows: the handshake (2024-11-05 … 2025-11-25), or `server/discover` (2026-07-28, stateless). */
export const Era = z.enum(['initialize', 'discover']);
export type Era = z.infer<typeof Era>;

const answer = {
  protocolVersion: z.string().optional(),
  era: Era.optional(),
  serverInfo: z.looseObject({ name: z.string().optional(), version: z.string().optional() }).optional(),
  instructions: z.string().optional(),
  definitions: z.array(ToolDefinition),
  rejected: z.array(RejectedTool).default([]),
  secondListing: SecondListing.optional(),
  /** Bytes of the list were no UTF-8 and are U+FFFD here, so that other clients may read something else. */
  invalidUtf8: z.literal(true).optional(),
};

const failure = { detail: z.string() };

/** Outcomes that carry definitions, and those that only carry a reason. Unknown is never shown as safe. */
export const ANSWERED = ['listed', 'partial', 'declared'] as const;
export const UNANSWERED = [
  'auth-required',
  'needs-config',
  'launch-failed',
  'install-failed',
  'timeout',
  'crashed',
  'limit-exceeded',
  'not-mcp',
  'unreachable',
  'blocked',
  'not-attempted',
] as const;
export type Outcome = (typeof ANSWERED)[number] | (typeof UNANSWERED)[number];

/** One attempt to look at one server at one time. */
export const Observation = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('listed'), ...attempt, ...answer }),
  z.object({ outcome: z.literal('partial'), ...attempt, ...answer, ...failure }),
  z.object({ outcome: z.literal('declared'), ...attempt, ...answer }),
  z.object({ outcome: z.enum(UNANSWERED), ...attempt, ...failure }),
]);
export type Observation = z.infer<typeof Observation>;
/** An observation that carries definitions. */
export type Answered = Extract<Observation, { definitions: unknown }>;

/** Whether an observation carries definitions. */
export const isAnswered = (observation: Observation): observation is Answered => 'definitions' in observation;
