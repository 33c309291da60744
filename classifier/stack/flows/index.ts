import type { FlowRule } from '../flow.ts';
import privateDataCanLeave from './private-data-can-leave.ts';
import secretsCanLeave from './secrets-can-leave.ts';
import strangersCanDestroy from './strangers-can-destroy.ts';
import strangersCanMoveMoney from './strangers-can-move-money.ts';
import strangersCanRunCode from './strangers-can-run-code.ts';

/** Every flow, in the order of the ids. A test compares this list with the folder. */
export const FLOWS = [
  privateDataCanLeave,
  secretsCanLeave,
  strangersCanDestroy,
  strangersCanMoveMoney,
  strangersCanRunCode,
] as const satisfies readonly FlowRule[];

export type FlowId = (typeof FLOWS)[number]['id'];
