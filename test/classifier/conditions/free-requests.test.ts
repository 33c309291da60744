import { freeRequests } from '#classifier/conditions/free-requests.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { testCases } from '../cases.ts';

testCases('what is asked of an API', (features) => freeRequests(features).map(textAt), [
  ['is chosen by its method and path', '| x | method:string path:string | Calls an endpoint.', ['method']],
  ['is chosen by the methods of several', withCalls('Calls endpoints.'), ['method']],
  ['is chosen where a body is sent, whatever the default', gets({ body: { type: 'string' } }), ['method']],
  ['is fixed where it only gets', gets({}), []],
  ['is fixed where code is only generated from them', withCalls('Generates code.'), []],
  ['is fixed without an address', '| x | method:string | Calls an endpoint.', []],
  ['is chosen by the path of a raw request', '| raw_request | path:string | Sends it.', ['path']],
  ['is chosen by the method of a request that is made', '| make_api_request | method:string |', ['method']],
  ['is fixed where a request is only listed', '| list_api_requests | method:string |', []],
  ['is fixed where a request is made of no API', '| make_request | method:string |', []],
  ['is fixed where no path is given', '| raw_request | data:string | Sends it.', []],
  ['is fixed where the request is none of these', '| page_request | path:string | Sends it.', []],
]);

/** A tool whose method is GET where nothing else is said. */
function gets(others: object): ToolDefinition {
  const properties = { url: { type: 'string' }, method: { type: 'string', description: 'Default GET.' }, ...others };
  return { name: 'x', description: 'Fetches a URL.', inputSchema: { type: 'object', properties } };
}

/** A tool that takes a list of methods and paths. */
function withCalls(description: string): ToolDefinition {
  const properties = { method: { type: 'string' }, path: { type: 'string' } };
  const calls = { type: 'array', items: { type: 'object', properties } };
  return { name: 'x', description, inputSchema: { type: 'object', properties: { calls } } };
}
