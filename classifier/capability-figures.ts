import { z } from 'zod';
import { Capability } from '#schema/capability.ts';

/** What a reader found that a tool can do, and what another careful reader could have said beside it. */
export const CapabilityLabel = z.strictObject({
  has: z.array(Capability),
  also: z.array(Capability).default([]),
});
export type CapabilityLabel = z.infer<typeof CapabilityLabel>;

/** How often one capability was rightly found. What a second reader could have said counts neither way. */
export interface CapabilityFigures {
  readonly capability: Capability;
  /** Tools that have it. */
  readonly labelled: number;
  /** Those of them that it was found for. */
  readonly hit: number;
  /** Tools that it was found for and that do not have it. */
  readonly wrong: number;
}

export interface JudgedCapabilities {
  readonly label: CapabilityLabel;
  readonly found: readonly Capability[];
}

/** Counts for each capability that was labelled or found, in the order of the vocabulary. */
export const capabilityFigures = (tools: readonly JudgedCapabilities[]): CapabilityFigures[] =>
  Capability.options
    .map((capability): CapabilityFigures => {
      const count = (test: (tool: JudgedCapabilities) => boolean): number => tools.filter(test).length;
      const has = ({ label }: JudgedCapabilities): boolean => label.has.includes(capability);
      const isFound = ({ found }: JudgedCapabilities): boolean => found.includes(capability);
      return {
        capability,
        labelled: count(has),
        hit: count((tool) => has(tool) && isFound(tool)),
        wrong: count((tool) => !has(tool) && isFound(tool) && !tool.label.also.includes(capability)),
      };
    })
    .filter(({ labelled, wrong }) => labelled > 0 || wrong > 0);
