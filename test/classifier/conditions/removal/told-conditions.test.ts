import { conditionsGiven, removedByCondition } from '#classifier/conditions/removal/told-conditions.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('what is chosen by a parameter', (features) => conditionsGiven(features).map(textAt), [
  ['is what a filter lets through', '| delete_jars | filter:string |', ['filter']],
  ['is no value inside of rows that stay', '| remove_field | filter:string | Removes a field from rows.', []],
  ['is nothing where one is named', '| delete_jar | id:string |', []],
]);

testCases('what is told by a condition', (features) => removedByCondition(features).map(({ verb }) => verb), [
  ['is chosen by age', '| x | | Deletes jars older than a day.', ['delete']],
  ['is chosen by a query', '| x | | Deletes jars by query.', ['delete']],
  ['is chosen by what is so of it', '| x | | Deletes guests whose stay is over.', ['delete']],
  ['is one', '| x | | Deletes a guest whose stay is over.', []],
  ['is read', '| x | | Lists guests whose stay is over.', []],
]);
