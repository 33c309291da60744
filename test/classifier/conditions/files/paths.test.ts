import { answerPaths, chosenPaths } from '#classifier/conditions/files/paths.ts';
import type { Parameter } from '#classifier/reading/schema/parameters.ts';
import { schema } from '../../subject.ts';
import { testCases } from '../../cases.ts';

const names = (parameters: readonly Parameter[]): string[] => parameters.map(({ name }) => name);
const path = (description: string): Record<string, unknown> => schema({ path: { type: 'string', description } });

testCases('the paths of any file that a caller chooses', (features) => names(chosenPaths(features)), [
  ['are those of a tool for files', '| read_file | path:string |', ['path']],
  ['are those of a server for files', 'npm/filesystem | list | path:string |', ['path']],
  ['are those that are called after files', '| load | filename:string |', ['filename']],
  ['are those that say so', { name: 'load', inputSchema: path('An absolute path') }, ['path']],
  ['are not those in a tree of something else', { name: 'load', inputSchema: path('The way through the tree') }, []],
  ['are not where a tool works', '| read_file | project_path:string |', []],
  [
    'are not deep inside an argument',
    { name: 'read_file', inputSchema: schema({ a: schema({ b: schema({ path: 'string' }) }) }) },
    [],
  ],
  ['are none of a drive', 'npm/google-drive | read_file | path:string |', []],
  ['are none of a sandbox', 'npm/e2b-sandbox | read_file | path:string |', []],
  ['are none that only tell which of the same name is meant', '| find_symbol | symbol!:string file_path:string |', []],
  ['are those that must be given beside a name', '| find_symbol | symbol!:string file_path!:string |', ['file_path']],
  ['are those beside a name that need not be given', '| find_symbol | symbol:string file_path:string |', ['file_path']],
  ['are those beside what is no name', '| find_symbol | symbol_kind!:string file_path:string |', ['file_path']],
]);

testCases('the paths that a reading can write its answer to', (features) => names(answerPaths(features)), [
  ['are named after what comes out', '| search_papers | save_path:string |', ['save_path']],
  ['may have to be given', '| search_papers | output_path!:string |', ['output_path']],
  [
    'say that something is saved there',
    { name: 'get_picture', inputSchema: path('Where to save the picture') },
    ['path'],
  ],
  ['are not what is read', '| read_file | path:string |', []],
  ['are a target', '| capture_view | target_path:string |', ['target_path']],
  ['are not what is aimed at', '| capture_view | target_paths:array |', []],
  ['are not what is compared', '| compare_papers | base_path:string target_path:string |', []],
  ['are not what is diffed', '| diff_papers | target_path:string |', []],
  ['are none of a writing', '| write_report | output_path:string |', []],
  [
    'are none where more is done than read',
    '| get_paper | output_path:string | Returns a paper. Deletes the paper afterwards.',
    [],
  ],
]);
