import type { Act } from './act.ts';
import type { Parameter } from './parameters.ts';
import type { Word } from './words.ts';

const PUTS = /^(?:add|create|insert|push|put|publish|schedule|send|append)$/;
const JOB = /^(?:jobs?|background_jobs?|work_items?)$/;
const QUEUE = new Set('queue queues worker workers background bullmq celery sidekiq resque delayed'.split(' '));

/** `add_job`, "Adds a job to the queue": a worker takes it from there. A job on a job board has no queue. */
export const queuesWork = ({ effect, verb, things }: Act, texts: readonly (readonly Word[])[]): boolean =>
  effect === 'create' &&
  PUTS.test(verb) &&
  things.some(({ word, head }) => head && JOB.test(word)) &&
  texts.some((words) => words.some(({ text }) => QUEUE.has(text)));

/** A prompt or a command that is stored with the time when it runs by itself. */
export const runsLater = ({ effect, verb, things }: Act, parameters: readonly Parameter[]): boolean =>
  (effect === 'create' || effect === 'update') &&
  (verb === 'schedule' || things.some(({ word }) => word.startsWith('cron'))) &&
  parameters.some(({ role, depth, words }) => role === 'command' || (depth === 0 && TOLD.test(words.join('_'))));

/** What an agent is told, or a machine. */
const TOLD = /^(?:agent_)?(?:prompt|instructions?|command|script)$/;
