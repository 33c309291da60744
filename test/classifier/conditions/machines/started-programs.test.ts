import { startedPrograms } from '#classifier/conditions/machines/started-programs.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { eachOf, testCases } from '../../cases.ts';

testCases('the program that is run by its path', (features) => startedPrograms(features).map(textAt), [
  ...eachOf('scriptPath script_file_path executable_path programPath binary_path', (name) => [
    `is one by ${name}`,
    `| run_it | ${name}:string | Runs it.`,
    [name],
  ]),
  ['is one that is taken apart', '| start_debugging | scriptPath:string | Starts debugging a script.', ['scriptPath']],
  ['is none that is only read', '| read_script | scriptPath:string | Reads a script.', []],
  ['is none that is written', '| create_script | scriptPath:string | Creates a script.', []],
  ['is none beside which it is run', '| run_it | project_path:string | Runs it.', []],
]);
