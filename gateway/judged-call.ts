import type { Usage } from '#policy/counter.ts';
import type { Drift } from './definitions.ts';
import type { Message } from './message.ts';
import { question, type Question } from './question.ts';
import { rule, type Ruling } from './ruling.ts';
import type { Session } from './session.ts';

/** A call with all that is known of it. */
export interface JudgedCall {
  readonly session: Session;
  readonly call: Message;
  readonly tool: string;
  readonly args: unknown;
  /** When it came, of `performance.now`. */
  readonly since: number;
}

/** What the policy says of it while the counters stand so. */
export function judge(judged: JudgedCall, usage: Usage): Ruling {
  const { session, tool, args } = judged;
  const { policy } = session.rules.policy();
  return rule(policy, { tool, arguments: args }, usage, standing(judged), session.rules.onDrift);
}

/** The counters as they stand now. */
export const readUsage =
  ({ session }: JudgedCall): Usage =>
  (counter) =>
    session.rules.counters().usage(counter);

/** Whether the tool is still as the policy knows it. */
export const standing = ({ session, tool }: JudgedCall): Drift =>
  session.definitions.drift(tool, session.rules.policy().policy.tools.find((one) => one.tool === tool)?.digest);

/** What a person is asked about it. */
export const questionAbout = ({ session, tool, args }: JudgedCall, { reason }: Ruling): Question =>
  question(session.rules.policy().policy.serverKey, tool, args, reason);

/** The ruling with counters as they are, what it charges already taken; an approved call is allowed where it would ask. */
export function counted(
  judged: JudgedCall,
  isApproved: boolean,
): { readonly decided: Ruling; readonly rollBack: () => void } {
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
