import { is } from './conditions.ts';
import { ANY, type Reading } from './reading.ts';

/** Tells only what would happen. */
export const DRY_RUN: readonly Reading[] = [
  {
    role: 'dry-run',
    kinds: ANY,
    name: is('dry_run dryrun simulate simulation validate_only preview what_if plan_only check_only'),
  },
];
