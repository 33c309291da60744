import { z } from 'zod';
import { PARAMETER_ROLES, type Assessment, type ParameterRole } from '#schema/assessment.ts';
import { hitFigures, type HitFigures } from './hit-figures.ts';

/** A role, or that a parameter has none. */
export const RoleOrNone = z.enum([...PARAMETER_ROLES, 'none']);
export type RoleOrNone = z.infer<typeof RoleOrNone>;

/** What a reader says one parameter is for, and what another careful reader could have said instead. */
export const RoleLabel = z.strictObject({
  /** JSON Pointer to its schema in the definition. */
  pointer: z.string(),
  role: RoleOrNone,
  also: z.array(RoleOrNone).default([]),
});
export type RoleLabel = z.infer<typeof RoleLabel>;

export interface JudgedRoles {
  readonly labels: readonly RoleLabel[];
  readonly found: Assessment['parameters'];
}

/** Counts for each role that was labelled or found, over the labelled parameters alone. */
export const roleFigures = (tools: readonly JudgedRoles[]): HitFigures<RoleOrNone>[] =>
  hitFigures<RoleOrNone>(
    PARAMETER_ROLES,
    tools.flatMap(({ labels, found }) => {
      const roles = new Map<string, ParameterRole>(found.map(({ pointer, role }) => [pointer, role]));
      return labels.map(({ pointer, role, also }) => {
        const seen = roles.get(pointer) ?? 'none';
        // A parameter has one role: where the other answer was found, the first one is not missed.
        return { has: also.includes(seen) ? [] : [role], also, found: [seen] };
      });
    }),
  );
