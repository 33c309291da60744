import { approvalIn, askBack, givenBack, isLaterRound } from './ask-back.ts';
import { counted, judge, questionAbout, readUsage, standing, type JudgedCall } from './judged-call.ts';
import { refreshed } from './listing.ts';
import { CODE, idKey, member, type Message } from './message.ts';
import { canBeAsked, type Answer } from './question.ts';
import { recordCall } from './record-call.ts';
import { errorReply, isModern, protocolMeta, refusal } from './refusal.ts';
import { refuseCall } from './refuse-call.ts';
import type { Admission, Ask, Exchanges, Session } from './session.ts';
import type { Held } from './tickets.ts';

/** Errors that say that a call was not made at all (JSON-RPC 2.0, and MCP 2025-11-25 for what a person has to do first). */
const NOT_MADE: ReadonlySet<unknown> = new Set([-32700, -32600, -32601, -32602, -32020, -32021, -32022, -32042]);

/**
 * Decides about one call: by the policy, by asking where it says so, and by what is left of its limits. At once, unless a
 * person or the server has to be asked.
 */
export function admitCall(
  session: Session,
  call: Message,
  exchanges: Exchanges,
  ask: Ask,
): Admission | Promise<Admission> {
  const params = member(call.value, 'params');
  const tool = member(params, 'name');
  if (typeof tool !== 'string') {
    const text = call.id === undefined ? null : errorReply(call.id, CODE.invalidParams, 'A call needs a tool’s name.');
    return { kind: 'answer', text };
  }
  // No counters, no audit, or a fault of ours: what cannot be judged is not called.
  const cannot = (error: unknown): Admission => {
    const reason = `The gateway cannot decide about it: ${error instanceof Error ? error.message : String(error)}`;
    return { kind: 'answer', text: refusal({ call, tool, isHidden: false, reason }) };
  };
  const judged = { session, call, tool, args: member(params, 'arguments') ?? {}, since: performance.now() };
  try {
    const admission = decide(judged, exchanges, ask);
    return admission instanceof Promise ? admission.catch(cannot) : admission;
  } catch (error) {
    return cannot(error);
  }
}

function decide(judged: JudgedCall, exchanges: Exchanges, ask: Ask): Admission | Promise<Admission> {
  const { session, call } = judged;
  const { broken } = session.rules.policy();
  if (broken !== null) return refuseCall(judged, { decision: 'deny', by: 'default', reason: broken, charges: [] });
  const isKnown = standing(judged) !== 'unknown';
  const settled = isKnown ? settle(judged, exchanges) : null;
  if (settled !== null) return settled;
  return whileWaiting(exchanges, call, async (signal) => {
    if (!isKnown) {
      await refreshed(session, call);
      const now = settle(judged, exchanges);
      if (now !== null || signal.aborted) return now ?? { kind: 'answer', text: null };
    }
    const ruling = judge(judged, readUsage(judged));
    const answer = await ask(questionAbout(judged, ruling), signal);
    if (signal.aborted) return { kind: 'answer', text: null };
    if (answer !== 'accept') return refuseCall(judged, ruling, answer);
    return pass(judged, { isApproved: true, answer, held: null }, exchanges);
  });
}

/** Lets the client call a call off while somebody is being asked about it. */
async function whileWaiting(
  { waiting }: Exchanges,
  { id }: Message,
  work: (signal: AbortSignal) => Promise<Admission>,
): Promise<Admission> {
  const stop = new AbortController();
  if (id === undefined) return work(stop.signal);
  waiting.set(idKey(id), stop);
  try {
    return await work(stop.signal);
  } finally {
    waiting.delete(idKey(id));
  }
}

/** What can be said at once; null: a person has to be asked while the call waits. */
function settle(judged: JudgedCall, exchanges: Exchanges): Admission | null {
  const { session, call } = judged;
  const held = session.tickets.redeem(call);
  const answer = held === null ? null : approvalIn(call);
  const isApproved = answer === 'accept' || (held === null && isLaterRound(call) && session.tickets.isContinued(call));
  // Nobody is asked about what has no room left; what needs no question looks at the counters once, when it is counted.
  const asks = judge(judged, () => 0).decision === 'ask' && !isApproved;
  const ruling = asks ? judge(judged, readUsage(judged)) : null;
  if (ruling?.decision !== 'ask') return pass(judged, { isApproved, answer, held }, exchanges);
  if (answer !== null) return refuseCall(judged, ruling, answer);
  const capabilities = isModern(call) ? protocolMeta(call, 'clientCapabilities') : session.capabilities;
  if (call.id === undefined || !canBeAsked(capabilities)) return refuseCall(judged, ruling, 'unavailable');
  return isModern(call) ? askBack(judged, ruling) : null;
}

/** Counts the call and passes it on, unless there is no room left for it, or somebody changed the policy meanwhile. */
function pass(
  judged: JudgedCall,
  {
    isApproved,
    answer,
    held,
  }: { readonly isApproved: boolean; readonly answer: Answer | null; readonly held: Held | null },
  exchanges: Exchanges,
): Admission {
  const { session, call } = judged;
  const { decided: ruling, rollBack } = counted(judged, isApproved);
  if (ruling.decision !== 'allow') return refuseCall(judged, ruling, answer);
  try {
    recordCall(judged, ruling, answer);
  } catch (error) {
    rollBack();
    throw error;
  }
  if (call.id !== undefined) {
    exchanges.open.set(idKey(call.id), {
      undo: rollBack,
      settle: (reply) => {
        const result = member(reply?.value, 'result');
        const needsInput = member(result, 'resultType') === 'input_required';
        if (needsInput && isApproved) session.tickets.continueWith(call, member(result, 'requestState'));
        if (needsInput || NOT_MADE.has(member(member(reply?.value, 'error'), 'code'))) rollBack();
      },
    });
  }
  return { kind: 'forward', text: held === null ? call.text : givenBack(call.text, held) };
}
