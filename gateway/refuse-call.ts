import { stricter } from '#policy/terms.ts';
import type { JudgedCall } from './judged-call.ts';
import type { Answer } from './question.ts';
import { recordCall } from './record-call.ts';
import { refusal } from './refusal.ts';
import type { Ruling } from './ruling.ts';
import type { Admission } from './session.ts';

const SAID: Readonly<Record<Exclude<Answer, 'accept'>, string>> = {
  decline: 'The person who was asked said no. Do not try again unless they ask for it.',
  cancel: 'The person who was asked did not answer.',
  unavailable:
    'It needs a person’s approval, and this client has no way to ask for one (no elicitation). Tell the person what you wanted to call; they can do it themselves, or allow this tool in the policy.',
};

/** Records that a call is not made, and tells the client why. */
export function refuseCall(judged: JudgedCall, ruling: Ruling, answer: Answer | null = null): Admission {
  const { call, tool } = judged;
  const decision = stricter(ruling.decision, 'deny');
  recordCall(judged, { ...ruling, decision }, answer);
  const reason = answer === null || answer === 'accept' ? ruling.reason : `${ruling.reason} ${SAID[answer]}`;
  return { kind: 'answer', text: refusal({ call, tool, isHidden: decision === 'hide', reason }) };
}
