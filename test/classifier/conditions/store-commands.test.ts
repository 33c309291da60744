import { isOfStore, storeCommands } from '#classifier/conditions/store-commands.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../cases.ts';

testCases('the commands of a data store', (features) => storeCommands(features).map(textAt), [
  ['are those that it is said to run', '| run | command:string | Runs any Redis command.', ['command']],
  ['are those that its name tells', '| redis_command | command:string |', ['command']],
  ['are none in its container', '| run | command:string | Runs any command in the container of Redis.', []],
  ['are none that reach it', '| redis_exec | command:string | Runs any command in the pod.', []],
  ['are none of anything else', '| run | command:string | Runs any command.', []],
  ['are none of a few', '| redis_run | command=start,stop |', []],
  ['are none of the host', '| run | command:string | Runs a shell command on the host of Redis.', []],
  ['are none of a shell', 'npm/bash-kit | redis_run | command:string |', []],
]);

testCases('a tool', isOfStore, [
  ['is of a data store', '| redis_command | |', true],
  ['is of another product', '| jar_get | |', false],
]);
