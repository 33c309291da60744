import type { Limit } from '#schema/limit.ts';
import { type Decision, type Loss, type ToolRule } from '#schema/policy.ts';
import { stricter } from './terms.ts';
import { limitWords } from './words.ts';

/** Why a format cannot do what a rule says, as the end of a sentence that begins with its name. */
export const REASONS = {
  conditions: 'cannot look at arguments',
  someConditions: 'cannot judge every condition',
  actions: 'cannot tell the actions of a tool apart',
  limits: (limits: readonly Limit[]): string => `cannot count calls (${limitWords(limits)})`,
  decision: {
    allow: 'cannot let a tool run by its name',
    ask: 'cannot ask a person',
    deny: 'cannot refuse a tool and still offer it',
    hide: 'cannot hide a tool',
  } satisfies Record<Decision, string>,
  nameless: 'cannot write the name of this tool',
  ambiguous: 'cannot tell this tool from another of the server',
  elsewhere: 'cannot tell this tool from one of another server where it is made to ask',
} as const;

const RESULT = {
  allow: 'the tool runs',
  ask: 'it asks before every call',
  deny: 'every call is refused',
  hide: 'the tool is hidden',
} as const satisfies Record<Decision, string>;

const LATER = {
  allow: 'is left alone',
  ask: 'is asked about',
  deny: 'is refused',
  hide: 'is not offered until somebody adds it',
} as const satisfies Record<Decision, string>;

/** A tool's loss: why, and what happens instead: its new rule, or the default where it cannot have one. */
export function toolLoss(
  title: string,
  tool: string,
  reasons: readonly string[],
  instead: ToolRule | Decision,
  effect: Loss['effect'],
): Loss {
  return { what: `${title} ${reasons.join(' and ')}, so ${result(instead, effect, reasons)}.`, tool, effect };
}

function result(instead: ToolRule | Decision, effect: Loss['effect'], reasons: readonly string[]): string {
  if (typeof instead === 'string') return instead === 'allow' ? 'it leaves the tool alone' : RESULT[instead];
  // A rule that asked before can only have lost the limit that came with the question.
  const isUncounted = reasons.every((reason) => reason.startsWith('cannot count'));
  return instead.decision === 'ask' && effect === 'looser' && isUncounted
    ? 'nothing limits how often it asks'
    : RESULT[instead.decision];
}

/** The loss of a policy's default, which is about tools that appear later. */
export function defaultLoss(title: string, before: Decision, after: Decision): Loss {
  const what = `In ${title}, a tool that appears later ${LATER[after]}; the policy says that it ${LATER[before]}.`;
  return { what, effect: stricter(before, after) === after ? 'stricter' : 'looser' };
}

/** The loss of a format that keeps its own prompts even for what is allowed. */
export const ownPromptsLoss = (title: string): Loss => ({
  what: `${title} keeps its own prompts for tools that are allowed, so some of their calls are asked about.`,
  effect: 'stricter',
});
