import { statedLimits } from '#classifier/conditions/read-only-queries.ts';
import { textAt } from '#classifier/reading/place.ts';
import { testCases } from '../cases.ts';

testCases('what a query is said to be limited to', (features) => statedLimits(features).map(textAt), [
  ['is reading', '| query | sql:string | Runs a query. It is read-only.', ['read-only']],
  [
    'is what is left where writing is refused after it is named',
    '| query | sql:string | Runs a query. Any write operations are blocked.',
    ['write operations'],
  ],
  [
    'is what is left where writing is not allowed',
    '| query | sql:string | Runs a query. INSERT, UPDATE are not allowed.',
    ['INSERT, UPDATE'],
  ],
  ['is nothing where writing is allowed', '| query | sql:string | Runs a query. INSERT, UPDATE are allowed.', []],
]);
