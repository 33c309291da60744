import { fileReads, listsRecent } from '#classifier/conditions/files/files.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('where a tool says that it returns the content of a file', (features) => fileReads(features).map(textAt), [
  ['is the file and its path', '| read_file | path:string |', ['file', 'path']],
  ['is what is converted as well', '| convert_file | path:string |', ['file', 'path']],
  ['is the file alone on a server for files', 'npm/filesystem | read_file | |', ['file']],
  ['is nowhere without a path', '| read_file | |', []],
  ['is nowhere where it is named by an id', 'npm/filesystem | read_file | file_id:string |', []],
  ['is nowhere for a directory', '| read_directory | path:string |', []],
  ['is nowhere for what is about the file', '| get_file_info | path:string |', []],
  ['is nowhere in a sandbox', 'npm/e2b-sandbox | read_file | path:string |', []],
  ['is nowhere for which were changed lately', 'npm/filesystem | get_files | | Gets recent files.', []],
  ['is nowhere where it is written', '| write_file | path:string |', []],
  ['is the path of a search for lines', '| search_files | path:string pattern:string context_lines:number |', ['path']],
  ['is nowhere for a search for names', '| search_files | path:string pattern:string |', []],
]);

testCases('whether it tells which files were used lately', listsRecent, [
  ['is true of recent ones', '| get_it | | Gets recent files.', true],
  ['is true of recently changed ones', '| get_it | | Gets recently changed files.', true],
  ['is false of all', '| get_it | | Gets files.', false],
  ['is false of recent orders', '| get_it | | Gets recent orders.', false],
]);
