import { isCastOff } from '#classifier/conditions/removal/cast-off.ts';
import { testCases } from '../../cases.ts';

testCases('whether what is removed is cast off', isCastOff, [
  ['as what is in a cache', '| clear_cache | | Clears the cache.', true],
  ['as old logs', '| delete_logs | | Deletes logs older than a week.', true],
  ['not as what proves who did what', '| delete_logs | | Deletes audit logs older than a week.', false],
  ['not as anything else', '| delete_notes | | Deletes notes older than a week.', false],
  ['not where it is only read', '| list_logs | | Lists logs older than a week.', false],
]);
