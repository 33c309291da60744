import { z } from 'zod';
import { Window } from './limit.ts';
import { ArgumentPointer } from './argument-pointer.ts';
import { Pattern } from './pattern.ts';

export const Scalar = z.union([z.string(), z.number(), z.boolean()]);
export type Scalar = z.infer<typeof Scalar>;
const Places = z.array(z.string().min(1).max(4096)).min(1);

/**
 * What must hold for one argument, or the call is refused. It fails closed: an argument that is missing, or that has
 * another type than the value, fails every operator (`exists: false` alone wants it missing). `path_within` wants a path
 * in one of some folders and `host_in` an address at one of some hosts (`policy/path-within.ts`, `policy/host-in.ts`);
 * both also take a list, of which every item must hold. `regex` finds a pattern anywhere in a text, so anchor it.
 * `rehearsed` wants `true`, or that the same call with `true` was let through within the window: a rehearsal first.
 */
export const Condition = z.discriminatedUnion('op', [
  z.object({ argument: ArgumentPointer, op: z.enum(['eq', 'neq']), value: Scalar }),
  z.object({ argument: ArgumentPointer, op: z.enum(['in', 'not_in']), value: z.array(Scalar).min(1) }),
  z.object({ argument: ArgumentPointer, op: z.enum(['lt', 'lte', 'gt', 'gte']), value: z.number() }),
  z.object({ argument: ArgumentPointer, op: z.enum(['contains', 'starts_with']), value: z.string() }),
  z.object({ argument: ArgumentPointer, op: z.literal('regex'), value: Pattern }),
  z.object({ argument: ArgumentPointer, op: z.enum(['path_within', 'host_in']), value: Places }),
  z.object({ argument: ArgumentPointer, op: z.literal('exists'), value: z.boolean() }),
  z.object({ argument: ArgumentPointer, op: z.literal('rehearsed'), value: Window }),
]);
export type Condition = z.infer<typeof Condition>;
