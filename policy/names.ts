import type { Decision, Policy } from '#schema/policy.ts';

/** The tools of a policy that have a rule with one of some decisions. */
export const toolsThat = ({ tools }: Policy, ...decisions: readonly Decision[]): string[] =>
  tools.filter(({ decision }) => decisions.includes(decision)).map(({ tool }) => tool);

/**
 * A name that every reader takes for itself: what MCP asks of names, or null. For formats whose readers we have not seen
 * with any other: patterns, separators and mangling are then none of our guesses.
 */
export const plainName = (tool: string): string | null => (/^[A-Za-z0-9_.-]{1,128}$/.test(tool) ? tool : null);

/** Server keys as code for a sentence: `a`, `b`. */
export const keysIn = (policies: readonly Policy[]): string =>
  policies.map(({ serverKey }) => `\`${serverKey}\``).join(', ');

/** An object with a value for each policy that has one, by server key. */
export const byServer = <T>(policies: readonly Policy[], valueOf: (policy: Policy) => T | null): Record<string, T> =>
  Object.fromEntries(
    policies.flatMap((policy) => {
      const value = valueOf(policy);
      return value === null ? [] : [[policy.serverKey, value]];
    }),
  );

/** A value where a list has something in it, as an object's only entry or as none. */
export const listed = (key: string, list: readonly string[]): Record<string, readonly string[]> =>
  list.length > 0 ? { [key]: list } : {};
