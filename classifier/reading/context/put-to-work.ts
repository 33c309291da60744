import type { Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import type { Context } from './context.ts';

export const PUTS: ReadonlySet<string> = oneOf('add create insert push put publish schedule send append');
const JOB = /^(?:jobs?|background_jobs?|work_items?)$/;
const QUEUE = oneOf('queue queues worker workers background bullmq celery sidekiq resque delayed');

/** `add_job`, "Adds a job to the queue": a worker takes it from there. A job on a job board has no queue. */
export const queuesWork = ({ things }: Act, { texts }: Context): boolean =>
  things.some(({ word, head }) => head && JOB.test(word)) &&
  texts.some((words) => words.some(({ text }) => QUEUE.has(text)));

/** A prompt or a command that is stored with the time when it runs by itself. */
export const runsLater = ({ verb, things }: Act, { parameters }: Context): boolean =>
  (verb === 'schedule' || things.some(({ word }) => word.startsWith('cron'))) &&
  parameters.some(({ role, depth, words }) => role === 'command' || (depth === 0 && TOLD.test(words.join('_'))));

/** What an agent is told, or a machine. */
const TOLD = /^(?:agent_)?(?:prompt|instructions?|command|script)$/;
