import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('what is put to work', actFrom('sentence'), [
  ['is a job of a queue', '| x | | Adds a job to the queue.', 'job add'],
  ['is a job of a worker', '| x | | Creates a background job.', 'job create'],
  ['is no job of a board', '| x | | Adds a job to the board.', 'create add'],
  ['is no note of a job', '| x | | Adds a job note to the queue.', 'create add'],
  ['is no job that is named', '| x | | Renames a job of the queue.', 'update rename'],
  ['is a prompt that is scheduled', '| x | prompt:string | Schedules a turn.', 'job schedule'],
  ['is a command that is scheduled', '| x | command:string | Creates a cron entry.', 'job create'],
  ['is nothing that is only scheduled', '| x | text:string | Schedules a turn.', 'create schedule'],
  ['is no prompt that is only created', '| x | prompt:string | Creates a turn.', 'create create'],
  ['is a task that is sent to an agent', '| x | task:string | Sends a task to an agent.', 'run send'],
  ['is a message that waits in a queue', '| x | text:string | Sends a message to a queue.', 'create send'],
  ['is no message that is in one', '| x | text:string | Sends a queue message to a guest.', 'send send'],
  ['is a prompt that an agent is sent', '| x | prompt:string | Sends a message to the agent.', 'run send'],
  ['is no message without a prompt', '| x | text:string | Sends a message to the agent.', 'send send'],
  ['is what an agent is asked to do', '| x | | Asks an agent to do a task.', 'run ask'],
  ['is no question', '| x | | Asks an agent to tell how it is.', 'read ask'],
  ['is no task that is sent to another', '| x | task:string | Sends a task to another agent.', 'send send'],
]);

testCases('what a name asks of an agent', actFrom('name'), [
  ['is work where a task is handed over', '| ask_agent | task:string | Sends a task to an agent.', 'run ask'],
  ['is a question where one is asked', '| ask_agent | question:string | Asks an agent how it is.', 'read ask'],
]);
