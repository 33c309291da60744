import type { Decision, Policy, ToolRule } from '#schema/policy.ts';
import { compareTerms, type Direction } from './compare.ts';
import { settled } from './strictness.ts';
import type { Terms } from './terms.ts';

/** What a policy does to one tool; `ruled` is false where it has no rule for it, so that the default holds. */
export interface Fate extends Terms {
  readonly ruled: boolean;
}

/** A tool whose calls fare otherwise than before. */
export interface ToolDifference {
  readonly tool: string;
  readonly before: Fate;
  readonly after: Fate;
  readonly direction: Exclude<Direction, 'same'>;
}

/** How two policies for one server differ: tool by tool, and for tools that appear later. */
export interface PolicyDifference {
  readonly server: string;
  /** Its key in a client's configuration, which the client's own names of tools begin with. */
  readonly serverKey: { readonly before: string; readonly after: string };
  readonly default: { readonly before: Decision; readonly after: Decision; readonly direction: Direction };
  readonly tools: readonly ToolDifference[];
}

/** A server of two stacks: in one of them only, or in both with what changed. */
export type ServerDifference =
  | { readonly kind: 'added' | 'removed'; readonly server: string; readonly policy: Policy }
  | ({ readonly kind: 'changed' } & PolicyDifference);

/**
 * What changes from one policy to another, by effect: open blanks count as the questions that they are, and a rule that
 * says what the default says is none. Tools are in the order of their names.
 */
export function diff(before: Policy, after: Policy): PolicyDifference {
  const names = [before, after].flatMap(({ tools, others }) => [...tools.map(({ tool }) => tool), ...others]);
  const tools = [...new Set(names)].sort().flatMap((tool): ToolDifference[] => {
    const fates = { before: fateOf(before, tool), after: fateOf(after, tool) };
    const direction = compareTerms(fates.before, fates.after);
    return direction === 'same' ? [] : [{ tool, ...fates, direction }];
  });
  const standard = { before: before.default, after: after.default };
  const serverKey = { before: before.serverKey, after: after.serverKey };
  return { server: after.server, serverKey, default: { ...standard, direction: compareDefaults(standard) }, tools };
}

/** The same for several servers, by their slugs: those of `after` in its order, then those that are gone. */
export function diffStacks(before: readonly Policy[], after: readonly Policy[]): readonly ServerDifference[] {
  const known = new Map(before.map((policy) => [policy.server, policy]));
  const kept = new Set(after.map(({ server }) => server));
  return [
    ...after.map((policy): ServerDifference => {
      const old = known.get(policy.server);
      if (old === undefined) return { kind: 'added', server: policy.server, policy };
      return { kind: 'changed', ...diff(old, policy) };
    }),
    ...before
      .filter(({ server }) => !kept.has(server))
      .map((policy): ServerDifference => ({ kind: 'removed', server: policy.server, policy })),
  ];
}

/** Whether anything at all is different. */
export const isSame = (difference: ServerDifference): boolean =>
  difference.kind === 'changed' && isUnchanged(difference);

/** The same of one server. */
export const isUnchanged = ({ tools, serverKey, default: standard }: PolicyDifference): boolean =>
  tools.length === 0 && standard.direction === 'same' && serverKey.before === serverKey.after;

function fateOf(policy: Policy, tool: string): Fate {
  const rule = policy.tools.find((candidate) => candidate.tool === tool);
  const { decision, limits, conditions, actions } = rule ? settled<ToolRule>(rule) : termsOf(policy.default);
  return { decision, limits, conditions, ...(actions && { actions }), ruled: rule !== undefined };
}

const termsOf = (decision: Decision): Terms => ({ decision, limits: [], conditions: [] });

const compareDefaults = ({ before, after }: { readonly before: Decision; readonly after: Decision }): Direction =>
  compareTerms(termsOf(before), termsOf(after));
