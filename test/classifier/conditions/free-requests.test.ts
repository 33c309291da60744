import { freeRequests } from '#classifier/conditions/free-requests.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../cases.ts';

testCases('what is asked of an API', (features) => freeRequests(features).map(textAt), [
  ['is chosen by its method and path', '| x | method:string path:string | Calls an endpoint.', ['method']],
  ['is fixed without an address', '| x | method:string | Calls an endpoint.', []],
  ['is chosen by the path of a raw request', '| raw_request | path:string | Sends it.', ['path']],
  ['is fixed where no path is given', '| raw_request | data:string | Sends it.', []],
  ['is fixed where the request is none of these', '| page_request | path:string | Sends it.', []],
]);
