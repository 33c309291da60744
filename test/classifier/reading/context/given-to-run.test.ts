import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

const led = ({ lead }: Features): string => `${lead?.effect ?? ''} ${lead?.verb ?? ''}`;

testCases('what is executed', led, [
  ['runs what SQL says', '| query_notes | sql:string |', 'run query'],
  ['is read where nothing is given', '| query_notes | size:number |', 'read query'],
  ['runs what a query in a language says', '| query_it | query:string | Takes a GraphQL query.', 'run query'],
  ['runs a query in a language that its name tells', '| query_graphql | query:string |', 'run query'],
  ['runs what a script says', '| evaluate_page | code:string |', 'run evaluate'],
  ['is judged where no script is given', '| evaluate_page | sql:string |', 'read evaluate'],
  ['is judged where a judgement is given', '| evaluate_design | code:string |', 'read evaluate'],
  ['runs where the code of it has to be given', '| execute_analysis | code!:string |', 'run execute'],
  ['is read where code may be given', '| execute_analysis | code:string |', 'read execute'],
  ['is read with any other verb', '| find_notes | sql:string |', 'read find'],
]);

testCases('what is applied', led, [
  ['runs what SQL says', '| apply_schema | sql:string | Applies a SQL schema.', 'run apply'],
  ['runs it where it is imported', '| import_schema | sql:string | Imports SQL.', 'run import'],
  ['is set up where no SQL is given', '| apply_schema | path:string | Applies a SQL schema.', 'update apply'],
  ['is set up where nothing says SQL', '| apply_schema | statement:string | Applies a schema.', 'update apply'],
]);

testCases('what is fetched', led, [
  ['is sent, too, with a method and a body', '| fetch_url | url:string method:string body:string |', 'run fetch'],
  ['is sent where the method can be chosen', '| fetch_url | url:string method=GET,POST body:string |', 'run fetch'],
  ['is read where none of them sends', '| fetch_url | url:string method=GET,HEAD body:string |', 'read fetch'],
  [
    'is sent where something of the answer is extracted',
    '| extract_html | url:string method:string body:string |',
    'run extract',
  ],
  ['is read without a body', '| fetch_url | url:string method:string |', 'read fetch'],
  ['is read without a method', '| fetch_url | url:string body:string |', 'read fetch'],
]);

testCases('what is checked', led, [
  ['runs where programs check it', '| run_checks | | Runs all checks (types, tests).', 'run run'],
  ['is read where nobody says by what', '| run_checks | | Runs all checks of an address.', 'read run'],
]);
