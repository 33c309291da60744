import { edited } from './edit.ts';
import { questionAbout, type JudgedCall } from './judged-call.ts';
import { member, type Message } from './message.ts';
import { answerOf, type Answer } from './question.ts';
import { recordCall } from './record-call.ts';
import type { Ruling } from './ruling.ts';
import type { Admission } from './session.ts';
import type { Held } from './tickets.ts';

/** Key of our question among the input requests of the stateless era. */
const APPROVAL = 'placard-approval';

/** Asks in the stateless era: the client is to call again with the answer. */
export function askBack(judged: JudgedCall, ruling: Ruling): Admission {
  const { session, call } = judged;
  recordCall(judged, ruling, null);
  const params = member(call.value, 'params');
  const requestState = session.tickets.issue(call, {
    inputResponses: member(params, 'inputResponses'),
    requestState: member(params, 'requestState'),
  });
  const inputRequests = {
    [APPROVAL]: { method: 'elicitation/create', params: { mode: 'form', ...questionAbout(judged, ruling) } },
  };
  const result = { resultType: 'input_required', inputRequests, requestState };
  return { kind: 'answer', text: JSON.stringify({ jsonrpc: '2.0', id: call.id, result }) };
}

/** What the person answered, in a call that comes again after it was asked back about. */
export const approvalIn = (call: Message): Answer =>
  answerOf(member(member(member(call.value, 'params'), 'inputResponses'), APPROVAL));

/** Whether a call answers something that was asked for in an earlier round of it, by us or by the server. */
export const isLaterRound = (call: Message): boolean =>
  ['inputResponses', 'requestState'].some((name) => member(member(call.value, 'params'), name) !== undefined);

/** The call as the server would have had it without our question. */
export const givenBack = (text: string, { inputResponses, requestState }: Held): string =>
  edited(edited(text, ['params', 'inputResponses'], inputResponses), ['params', 'requestState'], requestState);
