import { visibleLine } from '#schema/visible-text.ts';
import { argumentNames } from './audit.ts';
import type { JudgedCall } from './judged-call.ts';
import type { Answer } from './question.ts';
import { note } from './rules.ts';
import type { Ruling } from './ruling.ts';

/** Writes into the audit what was decided about a call, and what a person answered who was asked about it. */
export function recordCall(
  { session, tool, args, since }: JudgedCall,
  { decision, by, reason }: Ruling,
  answer: Answer | null,
): void {
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
