import { z } from 'zod';
import { Capability } from '#schema/capability.ts';
import { hitFigures, type HitFigures } from './hit-figures.ts';

/** What a reader found that a tool can do, and what another careful reader could have said beside it. */
export const CapabilityLabel = z.strictObject({
  has: z.array(Capability),
  also: z.array(Capability).default([]),
});
export type CapabilityLabel = z.infer<typeof CapabilityLabel>;

export interface JudgedCapabilities {
  readonly label: CapabilityLabel;
  readonly found: readonly Capability[];
}

/** Counts for each capability that was labelled or found. */
export const capabilityFigures = (tools: readonly JudgedCapabilities[]): HitFigures<Capability>[] =>
  hitFigures(
    Capability.options,
    tools.map(({ label, found }) => ({ ...label, found })),
  );
