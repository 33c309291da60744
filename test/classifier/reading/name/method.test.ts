import type { Features } from '#classifier/reading/features.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

const method = ({ method }: Features): string => (method === null ? '' : `${method.verb} ${textAt(method.place)}`);

testCases('the method of the endpoint behind a tool', method, [
  ['is what a description begins with', '| x | | DELETE /notes', 'DELETE DELETE'],
  ['is what stands in it', '| x | | Deletes a note: DELETE /notes', 'DELETE DELETE'],
  ['is what stands in quotes', '| x | | Deletes a note (`DELETE /notes`).', 'DELETE DELETE'],
  ['is what stands in front of a quoted path', '| x | | Calls POST `/notes`.', 'POST POST'],
  ['is the first', '| x | | GET /notes or PUT /notes', 'GET GET'],
  ['is none without a path', '| x | | Sends a POST to it.', ''],
  ['is none in small letters', '| x | | Uses get /notes', ''],
  ['is none inside a word', '| x | | Sees BUDGET /notes', ''],
  ['is none of a method that changes nothing known', '| x | | TRACE /notes', ''],
  ['is none without a description', '| x | |', ''],
  ['is none beyond 2,000 characters', `| x | | ${'x'.repeat(2000)} GET /notes`, ''],
  ['is found before them', `| x | | ${'x'.repeat(1900)} GET /notes`, 'GET GET'],
]);
