import { z } from 'zod';
import { LaunchHint, Package, Remote } from './server.ts';
import { ToolDefinition } from './tool-definition.ts';

/** One tool of a locked server. */
const LockedTool = z.strictObject({
  name: z.string().min(1).max(512),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the RFC 8785 canonical JSON of name, title, description, schemas and annotations.'),
  definition: ToolDefinition.optional().describe(
    'The definition itself, where the lock was made with --definitions: what changed can then be told without a catalogue.',
  ),
});
export type LockedTool = z.infer<typeof LockedTool>;

/** One server whose list of tools is locked, and how to look at it again. */
export const LockedServer = z
  .strictObject({
    name: z.string().min(3).max(300).describe('Registry-style name: npm/@scope/name.'),
    package: Package.optional().describe('The package that was looked at.'),
    remote: Remote.optional(),
    pinned: z
      .boolean()
      .describe('Whether this very version is meant. Otherwise the newest one is looked at, as clients start it.'),
    launch: LaunchHint.optional().describe(
      'How it was started: a list may depend on it. Names of variables, no values.',
    ),
    seen: z
      .enum(['listed', 'declared'])
      .describe('Whether Placard took the list itself, or somebody else declared it.'),
    tools: z.array(LockedTool).describe('Sorted by name, each name once.'),
  })
  .refine(({ tools }) => isSortedOnce(tools.map(({ name }) => name)), {
    message: 'Expected the tools in order of their names, each once.',
    path: ['tools'],
  });
export type LockedServer = z.infer<typeof LockedServer>;

/**
 * A lockfile: what some servers' lists of tools were when somebody agreed to them. The same lists give the same bytes: it
 * has no times, and is sorted by code unit. `placard lock --schema` prints this as a JSON Schema.
 */
export const Lock = z
  .strictObject({
    lockfileVersion: z.literal(1),
    servers: z.array(LockedServer).describe('Sorted by name, each name once.'),
  })
  .refine(({ servers }) => isSortedOnce(servers.map(({ name }) => name)), {
    message: 'Expected the servers in order of their names, each once.',
    path: ['servers'],
  });
export type Lock = z.infer<typeof Lock>;

const isSortedOnce = (names: readonly string[]): boolean =>
  names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name);
