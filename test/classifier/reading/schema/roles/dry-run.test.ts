import { flag, number, object, testNames, text } from './role-of.ts';

testNames(
  'dry-run',
  flag,
  'dry_run dryrun dryRun simulate simulation validate_only preview what_if plan_only check_only',
);
testNames('dry-run', object, 'dry_run');
testNames('dry-run', number(), 'dry_run');
testNames('dry-run', text(), 'dry_run');
