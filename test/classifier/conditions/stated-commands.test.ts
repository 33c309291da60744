import { onlyLooks, statedCommands } from '#classifier/conditions/stated-commands.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../cases.ts';

testCases('a command that is run', (features) => statedCommands(features).map(textAt), [
  ['is what is said to be one', '| run | text:string | Runs a shell command.', ['shell command']],
  ['is told by the act that types it into a shell', '| write_to_terminal | text:string |', ['write']],
  ['is told by what the opening types there', '| x | text:string | Types text into a tmux pane.', ['Types']],
  ['is nothing that is written elsewhere', '| write_to_page | text:string |', []],
  ['is none where it is one way of several', '| launch | | Launches an agent (shell / command / cloud).', []],
  ['is one by either name', '| run | | Executes shell / command lines.', ['shell / command']],
  ['is none that is read', '| list_commands | | Lists each shell command.', []],
  ['is said within three sentences', '| run | | Runs it. Fast. As a shell command.', ['shell command']],
  ['is not said after three sentences', '| run | | Runs it. Fast. Well. As a shell command.', []],
  ['is none in a sandbox', '| run | | Runs a shell command in a sandbox.', []],
  [
    'is one where the sandbox comes late',
    '| run | | Runs a shell command. Fast. Well. In a sandbox.',
    ['shell command'],
  ],
  ['is none where the third sentence names the sandbox', '| run | | Runs a shell command. Fast. In a sandbox.', []],
  ['is what a job runs', '| x | | Starts a shell command.', ['shell command']],
  ['is on the host that it runs on', '| run | | Runs a tool on the host.', ['on the host']],
  ['is not where a job only tells which host', '| x | | Starts a job on the host.', []],
  ['is not where a job only tells which machine', '| x | | Starts a job on a Linux machine.', []],
  ['is not where a job only tells which server', '| x | | Starts a job on a remote server.', []],
  ['is in the words for the machine of what runs', '| run | | Runs a tool on a Linux machine.', ['Linux machine']],
  ['is one where anything is done', '| x | | Handles a shell command.', ['shell command']],
]);

testCases('a command that is only looked at', onlyLooks, [
  ['is converted', '| convert_command | command:string | Converts a command from one shell to another.', true],
  ['is one that reads of a host', '| x | command:string | Executes a read-only command on a host.', true],
  ['is one that reads of a database', 'npm/redis-kit | x | command:string | Runs a read-only command.', true],
  ['is none that is run', '| run_command | command:string | Runs a command.', false],
  ['is none of a database', 'npm/redis-kit | x | command:string | Runs a command.', false],
]);
