import type { Usage } from '#policy/counter.ts';
import { stricter } from '#policy/terms.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { argumentNames } from './audit.ts';
import type { Drift } from './definitions.ts';
import { edited } from './edit.ts';
import { refreshed } from './listing.ts';
import { CODE, idKey, member, type Message } from './message.ts';
import { answerOf, canBeAsked, question, type Answer, type Question } from './question.ts';
import { errorReply, isModern, protocolMeta, refusal } from './refusal.ts';
import { note } from './rules.ts';
import { rule, type Ruling } from './ruling.ts';
import type { Admission, Ask, Exchanges, Session } from './session.ts';
import type { Held } from './tickets.ts';

/** Key of our question among the input requests of the stateless era. */
const APPROVAL = 'placard-approval';
/** Errors that say that a call was not made at all (JSON-RPC 2.0, and MCP 2025-11-25 for what a person has to do first). */
const NOT_MADE: ReadonlySet<unknown> = new Set([-32700, -32600, -32601, -32602, -32020, -32021, -32022, -32042]);

/** A call with all that is known of it. */
interface Judged {
  readonly session: Session;
  readonly call: Message;
  readonly tool: string;
  readonly args: unknown;
  readonly since: number;
}

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

function decide(judged: Judged, exchanges: Exchanges, ask: Ask): Admission | Promise<Admission> {
  const { session, call } = judged;
  const { broken } = session.rules.policy();
  if (broken !== null) return refuse(judged, { decision: 'deny', by: 'default', reason: broken, charges: [] });
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
    const answer = await ask(asked(judged, ruling), signal);
    if (signal.aborted) return { kind: 'answer', text: null };
    if (answer !== 'accept') return refuse(judged, ruling, answer);
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
function settle(judged: Judged, exchanges: Exchanges): Admission | null {
  const { session, call } = judged;
  const held = session.tickets.redeem(call);
  const answer = held === null ? null : approvalIn(call);
  const isRound = has(call, 'inputResponses') || has(call, 'requestState');
  const isApproved = answer === 'accept' || (held === null && isRound && session.tickets.isContinued(call));
  // Nobody is asked about what has no room left; what needs no question looks at the counters once, when it is counted.
  const asks = judge(judged, () => 0).decision === 'ask' && !isApproved;
  const ruling = asks ? judge(judged, readUsage(judged)) : null;
  if (ruling?.decision !== 'ask') return pass(judged, { isApproved, answer, held }, exchanges);
  if (answer !== null) return refuse(judged, ruling, answer);
  const capabilities = isModern(call) ? protocolMeta(call, 'clientCapabilities') : session.capabilities;
  if (call.id === undefined || !canBeAsked(capabilities)) return refuse(judged, ruling, 'unavailable');
  return isModern(call) ? askBack(judged, ruling) : null;
}

/** Counts the call and passes it on, unless there is no room left for it, or somebody changed the policy meanwhile. */
function pass(
  judged: Judged,
  {
    isApproved,
    answer,
    held,
  }: { readonly isApproved: boolean; readonly answer: Answer | null; readonly held: Held | null },
  exchanges: Exchanges,
): Admission {
  const { session, call } = judged;
  const { decided: ruling, rollBack } = counted(judged, isApproved);
  if (ruling.decision !== 'allow') return refuse(judged, ruling, answer);
  try {
    record(judged, ruling, answer);
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

/** The ruling with counters as they are, what it charges already taken; an approved call is allowed where it would ask. */
function counted(judged: Judged, isApproved: boolean): { readonly decided: Ruling; readonly rollBack: () => void } {
  const settle = (usage: Usage): Ruling => {
    const ruling = judge(judged, usage);
    if (ruling.decision === 'ask' && isApproved) return { ...ruling, decision: 'allow' };
    return ruling.decision === 'allow' ? ruling : { ...ruling, charges: [] };
  };
  let needsCounters = false;
  const decided = settle(() => {
    needsCounters = true;
    return 0;
  });
  if (!needsCounters) return { decided, rollBack: () => undefined };
  return judged.session.rules.counters().reserve(settle);
}

function judge(judged: Judged, usage: Usage): Ruling {
  const { session, tool, args } = judged;
  const { policy } = session.rules.policy();
  return rule(policy, { tool, arguments: args }, usage, standing(judged), session.rules.onDrift);
}

const readUsage =
  ({ session }: Judged): Usage =>
  (counter) =>
    session.rules.counters().usage(counter);

const standing = ({ session, tool }: Judged): Drift =>
  session.definitions.drift(tool, session.rules.policy().policy.tools.find((one) => one.tool === tool)?.digest);

const asked = ({ session, tool, args }: Judged, { reason }: Ruling): Question =>
  question(session.rules.policy().policy.serverKey, tool, args, reason);

/** Asks in the stateless era: the client is to call again with the answer. */
function askBack(judged: Judged, ruling: Ruling): Admission {
  const { session, call } = judged;
  record(judged, ruling, null);
  const params = member(call.value, 'params');
  const requestState = session.tickets.issue(call, {
    inputResponses: member(params, 'inputResponses'),
    requestState: member(params, 'requestState'),
  });
  const inputRequests = {
    [APPROVAL]: { method: 'elicitation/create', params: { mode: 'form', ...asked(judged, ruling) } },
  };
  const result = { resultType: 'input_required', inputRequests, requestState };
  return { kind: 'answer', text: JSON.stringify({ jsonrpc: '2.0', id: call.id, result }) };
}

const approvalIn = (call: Message): Answer =>
  answerOf(member(member(member(call.value, 'params'), 'inputResponses'), APPROVAL));

/** The call as the server would have had it without our question. */
const givenBack = (text: string, { inputResponses, requestState }: Held): string =>
  edited(edited(text, ['params', 'inputResponses'], inputResponses), ['params', 'requestState'], requestState);

const SAID: Readonly<Record<Exclude<Answer, 'accept'>, string>> = {
  decline: 'The person who was asked said no. Do not try again unless they ask for it.',
  cancel: 'The person who was asked did not answer.',
  unavailable:
    'It needs a person’s approval, and this client has no way to ask for one (no elicitation). Tell the person what you wanted to call; they can do it themselves, or allow this tool in the policy.',
};

function refuse(judged: Judged, ruling: Ruling, answer: Answer | null = null): Admission {
  const { call, tool } = judged;
  const decision = stricter(ruling.decision, 'deny');
  record(judged, { ...ruling, decision }, answer);
  const reason = answer === null || answer === 'accept' ? ruling.reason : `${ruling.reason} ${SAID[answer]}`;
  return { kind: 'answer', text: refusal({ call, tool, isHidden: decision === 'hide', reason }) };
}

function record({ session, tool, args, since }: Judged, { decision, by, reason }: Ruling, answer: Answer | null): void {
  note(session.rules, {
    event: 'call',
    tool: visibleLine(tool),
    decision,
    by,
    reason,
    ...(answer !== null && { answer }),
    arguments: argumentNames(args),
    latencyMs: Math.round((performance.now() - since) * 1000) / 1000,
  });
}

const has = (call: Message, name: string): boolean => member(member(call.value, 'params'), name) !== undefined;
