import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

/** The verb that is read in the name. */
const named = ({ acts }: Features): string => acts.find(({ from }) => from === 'name')?.verb ?? '';

testCases('the verb of a name that is called as answers are', named, [
  ['is none where the description only shows it', '| build_log | | Returns the log of a job.', ''],
  ['is none where it only says whose it is', '| build_log | | The log of a job.', ''],
  ['is one where the description does it', '| build_log | | Builds the log of a job.', 'build'],
  ['is one where the description does something else', '| build_log | | Removes the log of a job.', 'build'],
  ['is one where the description does it as well', '| build_log | | Returns the log and builds it.', 'build'],
  ['is one where the description also does something', '| build_log | | Returns the log and removes a job.', 'build'],
  ['is none where the description denies more', '| build_log | | Returns the log and does not remove it.', ''],
  ['is none where the description denies it', '| build_log | | Returns the log. It does not remove it.', ''],
  ['is one where it comes last', '| log_build | | Returns the log of a job.', 'log'],
  ['is one where there is no description', '| build_log | |', 'build'],
  ['is one where the name ends otherwise', '| build_house | | Returns a house.', 'build'],
  ['is one where it may make such an answer', '| create_report | | Returns a report.', 'create'],
  ['is one where it may change it', '| update_status | | Returns the status.', 'update'],
  ['is none where nobody can change it', '| merge_conflicts | | Returns what is in the way.', ''],
  ['is none where nobody can make it', '| create_preview | | Returns how it will look.', ''],
  ['is one where it reads', '| get_log | | Returns a log.', 'get'],
]);

testCases('the verb of a name that may be done to its thing', named, [
  ['is one where the description has any verb', '| redeem_code | | Returns the code of a voucher.', 'redeem'],
  ['is one where it is done to something else', '| ship_parcel | | The codes of a parcel.', 'ship'],
  ['is none where it has none', '| redeem_code | | The code of a voucher.', ''],
]);

testCases('the verb of a name whose description asks', named, [
  ['is none', '| cancel_cost | | What it would cost.', ''],
  ['is one where that is asked of it', '| delete_file | | Which file to delete.', 'delete'],
  ['is none where the name is a plural', '| duplicates | | Files with the same content.', ''],
  ['is one where the description has a verb', '| duplicates | | Returns files with the same content.', 'duplicate'],
  ['is one where it is no plural', '| duplicate | | Files with the same content.', 'duplicate'],
]);

testCases('the verb of a name in front of things', named, [
  ['is none where the description only names them', '| build_artifacts | | Artifacts of a build.', ''],
  ['is one where they can be run', '| build_tests | | Artifacts of a build.', 'build'],
  ['is one where the description does it', '| build_artifacts | | Builds artifacts of a jar.', 'build'],
]);

testCases('the verb of a name that tells how it went', named, [
  ['is none where that is told', '| sync_status | | Last jar, by day.', ''],
  ['is none where that is compared', '| sync_status | | Compares the jars.', ''],
  ['is one where it is done', '| sync_status | | Syncs the jars.', 'sync'],
  ['is one where it may be made', '| sync_jars | | Last jar, by day.', 'sync'],
]);
