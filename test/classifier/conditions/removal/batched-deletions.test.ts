import { batchedDeletions } from '#classifier/conditions/removal/batched-deletions.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('the deletions of a batch', (features) => batchedDeletions(features).map(textAt), [
  ['stand beside its changes', '| update_jars | update:array delete:array |', ['delete']],
  ['stand beside what it makes', '| update_jars | create:array delete:array |', ['delete']],
  ['are none without another list', '| update_jars | delete:array |', []],
  ['are no switch', '| update_jars | update:array delete:boolean |', []],
  ['are none of what only reads', '| list_jars | update:array delete:array |', []],
]);
