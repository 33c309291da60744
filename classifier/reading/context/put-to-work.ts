import type { Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import type { Word } from '../words/words.ts';
import type { Context } from './context.ts';

export const PUTS: ReadonlySet<string> = oneOf('add create insert push put publish schedule send append');
const JOB = /^(?:jobs?|background_jobs?|work_items?)$/;
const QUEUE = oneOf('queue queues worker workers background bullmq celery sidekiq resque delayed');

/** `add_job`, "Adds a job to the queue": a worker takes it from there. A job on a job board has no queue. */
export const queuesWork = ({ things }: Act, { texts }: Context): boolean =>
  things.some(({ word, head }) => head && JOB.test(word)) &&
  texts.some((words) => words.some(({ text }) => QUEUE.has(text)));

/** "Sends a message to a queue": it waits there for a program. */
export const putsInQueue = ({ things }: Act, { texts: [, opening] }: Context): boolean =>
  things.some(({ word, head }) => head && MESSAGE.test(word)) &&
  opening.some(({ text }, at) => text === 'to' && isQueue(opening.slice(at + 1, at + 5)));

/** "To the dead-letter queue", not "to the customers in a queue" */
const isQueue = (words: readonly Word[]): boolean => {
  const end = words.findIndex(({ text }) => /^queues?$/.test(text));
  return end >= 0 && !words.slice(0, end).some(({ text }) => ELSEWHERE.test(text));
};

const ELSEWHERE = /^(?:in|of|on|at|from|for|by|and|or|who|that|,)$/;
const MESSAGE = /^messages?$/;

/** A prompt or a command that is stored with the time when it runs by itself. */
export const runsLater = ({ verb, things }: Act, { parameters }: Context): boolean =>
  (verb === 'schedule' || things.some(({ word }) => word.startsWith('cron'))) &&
  parameters.some(({ role, depth, words }) => role === 'command' || (depth === 0 && TOLD.test(words.join('_'))));

/** What an agent is told, or a machine. */
const TOLD = /^(?:agent_)?(?:prompt|instructions?|command|script)$/;

/** "Sends a prompt to a model": what comes back is the point. */
export const asksModel = ({ from, place }: Act, { cues }: Context): boolean =>
  from === 'sentence' &&
  cues.get('to-a-model')?.some(({ sentence, place: said }) => sentence < 2 && said.start > place.start) === true;

/** "Calls the Claude API" with a prompt: it answers. "Claude Code" and an agent act. */
export const callsModel = ({ things }: Act, { parameters, texts }: Context): boolean =>
  things.some(({ word }) => MODELS.test(word)) &&
  !texts.some((words) => words.some(({ text }) => ACTS_BY_ITSELF.test(text))) &&
  parameters.some(({ depth, name }) => depth === 0 && /^(?:prompt|messages?)$/.test(name)) &&
  !parameters.some(({ name }) => /^(?:tools?|cwd|working_?dir(?:ectory)?|files?|command)$/i.test(name));

const ACTS_BY_ITSELF = /^(?:code|cli|(?:sub-?)?agents?|agentic|coder|tasks?|tools?)$/;
const MODELS =
  /^(?:claude|gpt[-\w.]*|chatgpt|gemini|grok|mistral|deepseek|llama|qwen|kimi|perplexity|openai|anthropic|llms?)$/;

/** "Sends a message to an agent and returns its reply", "Sends a task to an agent": it works on that, and not only hands it on. */
export const putsAgentToWork = (_: Act, { texts: [, opening], parameters }: Context): boolean =>
  opening.some(({ text }) => AGENT.test(text)) &&
  (opening.some(({ text }) => WORKS.test(text)) ||
    handsOverTask(opening) ||
    parameters.some(({ depth, name }) => depth === 0 && name === 'prompt')) &&
  !opening.some(({ text }) => /^(?:another|other|others)$/.test(text));

const handsOverTask = (opening: readonly Word[]): boolean =>
  opening.some(({ text }, at) => TASK.test(text) && opening[at + 1]?.text === 'to');

/** `ask_agent`, "Sends a task to an agent": more than a question. */
export const asksForWork = (act: Act, context: Context): boolean =>
  (act.from === 'name' || act.from === 'title') &&
  context.stated.some(({ verb, from }) => verb === 'send' && from === 'sentence') &&
  handsOverTask(context.texts[1]) &&
  putsAgentToWork(act, context);

/** "Asks an agent to do a task", not "to tell how it is" */
export const asksToAct = ({ from }: Act, { texts: [, opening] }: Context): boolean =>
  from === 'sentence' &&
  opening.some(({ text }, at) => {
    const [to, verb] = [opening[at + 1]?.text, opening[at + 2]];
    return AGENT.test(text) && to === 'to' && (DOES.test(verb?.text ?? '') || acts(verb));
  });

const DOES = /^(?:do|perform|execute|carry|work|complete|handle|take|act)$/;
const acts = (word: Word | undefined): boolean =>
  word?.known.verb?.form === 'base' && !/^(?:read|generate|any)$/.test(word.known.verb.effect);

const AGENT = /^(?:agents?|sub-?agents?|agentic)$/;
const TASK = /^(?:tasks?|instructions?|jobs?|work)$/;
const WORKS = /^(?:tools|reply|replies|response|responses|answers?)$/;
