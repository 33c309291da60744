import { looksUpApis } from '#classifier/conditions/looked-up-apis.ts';
import { testCases } from '../cases.ts';

testCases('whether an API is only looked up', looksUpApis, [
  ['where it is described', '| describe_endpoint | path:string method:string |', true],
  ['where it is searched for', '| find_apis | path:string method:string |', true],
  [
    'where code that calls it is written',
    '| generate_code | path:string method:string | Generates code of a call.',
    true,
  ],
  ['not where it is called as well', '| find_apis | path:string method:string | Finds and invokes APIs.', false],
  ['not where a body is sent', '| get_endpoint | path:string method:string body:object |', false],
  ['not where it is called', '| call_endpoint | path:string method:string |', false],
  ['not where what it answers is read', '| get_answer | path:string method:string |', false],
]);
