import type { Capability } from '#schema/capability.ts';
import type { Category, Risk } from '#schema/category.ts';
import type { Reference } from '../references.ts';

/** A classified tool, as far as what it can do together with others depends on it. */
export interface StackTool {
  /** Slug of its server. */
  readonly server: string;
  readonly tool: string;
  readonly category: Category;
  readonly risk: Risk;
  readonly capabilities: readonly Capability[];
}

const can =
  (...wanted: readonly Capability[]) =>
  ({ capabilities }: StackTool): boolean =>
    wanted.some((capability) => capabilities.includes(capability));

/** What a tool can contribute to a flow, and which tools do. */
export const LEGS = {
  'untrusted-content': { title: 'brings in what strangers wrote', serves: can('ingests-untrusted') },
  'private-data': { title: 'returns private data', serves: can('reads-private', 'reads-secrets', 'reads-files') },
  secrets: { title: 'returns secrets', serves: can('reads-secrets') },
  'way-out': {
    title: 'can carry data outside',
    serves: can('sends-outward', 'publishes', 'answers-strangers', 'network-egress'),
  },
  code: {
    title: 'runs code or installs software',
    // What cannot be chosen can be installed without harm: a tool that installs anything is critical.
    serves: (tool: StackTool): boolean => can('runs-code')(tool) || (can('installs')(tool) && tool.risk === 'critical'),
  },
  destruction: {
    title: 'destroys what is hard to get back',
    serves: (tool: StackTool): boolean =>
      tool.category === 'Destructive' && (tool.risk === 'high' || tool.risk === 'critical'),
  },
  money: {
    title: 'moves money',
    serves: (tool: StackTool): boolean => tool.category === 'Financial' && can('moves-money')(tool),
  },
} as const satisfies Record<string, { title: string; serves: (tool: StackTool) => boolean }>;
export type Leg = keyof typeof LEGS;

/**
 * A combination of tools that lets somebody who only writes what an agent reads do what no single tool lets them. The
 * file's name is its id.
 */
export interface FlowRule<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly legs: readonly [Leg, Leg, ...Leg[]];
  readonly rationale: string;
  /** How it can be wrong. */
  readonly limits: string;
  /** What breaks it: one leg fewer. */
  readonly remedy: string;
  readonly references: readonly Reference[];
}

/** Keeps the id literal, so that the list of flows gives a union of ids. */
export const defineFlow = <const Id extends string>(rule: FlowRule<Id>): FlowRule<Id> => rule;
