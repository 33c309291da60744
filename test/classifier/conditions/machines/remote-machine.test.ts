import { filesPut, signalled } from '#classifier/conditions/machines/remote-machine.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('where a machine is given a file', (features) => filesPut(features).map(textAt), [
  ['is the path there', 'npm/ssh-kit | upload_it | remote_path:string |', ['remote_path']],
  ['is the path that the name tells', '| sftp_put | remote_path:string |', ['remote_path']],
  ['is no path elsewhere', '| upload_it | remote_path:string |', []],
  ['is no path of what is fetched', 'npm/ssh-kit | download_it | remote_path:string |', []],
  ['is no other thing there', 'npm/ssh-kit | upload_it | remote_port:number |', []],
]);

testCases('the processes that a tool ends by their number', (features) => signalled(features).map(({ word }) => word), [
  ['are any of the machine', '| kill_process | pid:number |', ['process']],
  ['are none without a number', '| kill_process | name:string |', []],
  ['are none that are begun', '| start_process | pid:number |', []],
  ["are none of the agent's own", '| kill_background_process | pid:number |', []],
]);
