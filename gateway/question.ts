import { visibleLine } from '#schema/visible-text.ts';
import { isObject, member } from './message.ts';

/** What a person said; `unavailable`: nobody could be asked. */
export type Answer = 'accept' | 'decline' | 'cancel' | 'unavailable';

/** Parameters of `elicitation/create` in form mode, with nothing to fill in: accepting it is the answer. */
export interface Question {
  readonly mode?: 'form';
  readonly message: string;
  readonly requestedSchema: { readonly type: 'object'; readonly properties: Record<string, never> };
}

const MOST_ARGUMENTS = 20;

/**
 * The question whether a call may be made. It shows the person what would be called with what; all of that is a stranger's
 * text, so each part is one line with nothing invisible in it.
 */
export function question(server: string, tool: string, args: unknown, reason: string): Question {
  const given = isObject(args) ? Object.entries(args) : [];
  const shown = given
    .slice(0, MOST_ARGUMENTS)
    .map(([name, value]) => `  ${visibleLine(name, 80)}: ${visibleLine(JSON.stringify(value), 300)}`);
  const more = given.length > MOST_ARGUMENTS ? [`  … and ${given.length - MOST_ARGUMENTS} more`] : [];
  const message = [
    `Allow one call of ${visibleLine(tool, 120)} (server ${server})?`,
    reason,
    given.length === 0 ? 'It has no arguments.' : 'Arguments:',
    ...shown,
    ...more,
  ].join('\n');
  return { message, requestedSchema: { type: 'object', properties: {} } };
}

/** Whether capabilities that a client declared let it be asked: `elicitation: {}` means forms, as does `form` in it. */
export function canBeAsked(capabilities: unknown): boolean {
  const elicitation = member(capabilities, 'elicitation');
  if (!isObject(elicitation)) return false;
  return Object.keys(elicitation).length === 0 || isObject(member(elicitation, 'form'));
}

/** Reads the result of `elicitation/create`; whatever is no answer counts as having been called off. */
export function answerOf(result: unknown): Answer {
  const action = member(result, 'action');
  return action === 'accept' || action === 'decline' ? action : 'cancel';
}
