import { RISKS, type Risk } from '#schema/category.ts';
import type { Grade, GradeReason, ToolKey, ToxicFlow } from '#schema/server-assessment.ts';
import { worstFirst } from './flows-of.ts';
import type { StackTool } from './flow.ts';

/** What each letter means, worst last. A grade is the worst that holds. */
export const GRADE_MEANING: Record<Grade, string> = {
  A: 'Its tools only do what has low risk.',
  B: 'It has tools of medium risk.',
  C: 'It has tools of high risk.',
  D: 'It has a critical tool, or its tools together make a toxic flow.',
  E: 'It has a critical tool and its tools together make a toxic flow.',
  F: 'A definition of it looks written against the agent that reads it.',
};

const OF_RISK: Record<Risk, Grade> = { low: 'A', medium: 'B', high: 'C', critical: 'D' };

export interface Graded {
  readonly grade: Grade | null;
  /** What makes it no better, the decisive things first; empty where there is no grade. */
  readonly because: readonly GradeReason[];
}

/** An attack signal of high confidence, and a tool that shows it. */
export interface Flagged {
  readonly signal: string;
  readonly tool: ToolKey;
}

/**
 * Grades tools that one agent can reach together by the worst among them: attack signals of high confidence, the flows
 * that they complete, and their risk. null where there are none: unknown is no grade.
 */
export function gradeOf(
  tools: readonly StackTool[],
  flows: readonly ToxicFlow[],
  flagged: readonly Flagged[] = [],
): Graded {
  const [worst] = [...tools].sort(worstFirst);
  if (worst === undefined) return { grade: null, because: [] };
  const critical = worst.risk === 'critical';
  const byRisk: GradeReason = {
    kind: 'risk',
    risk: worst.risk,
    count: tools.filter(({ risk }) => risk === worst.risk).length,
    worst: { server: worst.server, tool: worst.tool },
  };
  const because: GradeReason[] = [
    ...flagged.map((one): GradeReason => ({ kind: 'signal', ...one })),
    ...flows.map(({ flow }): GradeReason => ({ kind: 'flow', flow })),
    ...(critical || flows.length === 0 ? [byRisk] : []),
  ];
  if (flagged.length > 0) return { grade: 'F', because };
  if (flows.length > 0) return { grade: critical ? 'E' : 'D', because };
  return { grade: OF_RISK[worst.risk], because: RISKS.indexOf(worst.risk) === 0 ? [] : because };
}
