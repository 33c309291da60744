import type { Command } from '../command.ts';

/**
 * Every command by its name, in the order in which help shows them: as they are used. One that is typed is loaded alone: a
 * client waits for a gateway to start.
 */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  crawl: async () => (await import('./crawl.ts')).crawl,
  import: async () => (await import('./import.ts')).importDefinitions,
  classify: async () => (await import('./classify.ts')).classify,
  build: async () => (await import('./build.ts')).build,
  serve: async () => (await import('./serve.ts')).serve,
  changes: async () => (await import('./changes.ts')).changes,
  lock: async () => (await import('./lock.ts')).lock,
  verify: async () => (await import('./verify.ts')).verify,
  policy: async () => (await import('./policy.ts')).policy,
  stack: async () => (await import('./stack.ts')).stack,
  check: async () => (await import('./check.ts')).check,
  gateway: async () => (await import('./gateway.ts')).gateway,
  explain: async () => (await import('./explain.ts')).explain,
  eval: async () => (await import('./eval.ts')).evaluate,
};
