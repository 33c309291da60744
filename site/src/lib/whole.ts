import { FLOWS } from '#classifier/stack/flows/index.ts';
import { LEGS, type FlowRule, type Leg } from '#classifier/stack/flow.ts';
import { GRADE_MEANING } from '#classifier/stack/grade.ts';
import { SIGNALS } from '#classifier/signals/index.ts';
import type { SignalRule } from '#classifier/signals/signal.ts';
import { HINT_NAMES, type Hint, type Standing } from '#schema/ledger.ts';
import type { ServerRecord } from '#schema/record.ts';
import type { Grade, GradeReason, ServerAssessment } from '#schema/server-assessment.ts';
import { counted } from './number.ts';

/** A tool that is named, with its page where it has one. */
export interface Named {
  readonly name: string;
  readonly slug: string | null;
}

export interface FlowView {
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly remedy: string;
  readonly legs: readonly { readonly title: string; readonly tools: readonly Named[]; readonly more: number }[];
}

export interface SignalView {
  readonly id: string;
  readonly title: string;
  readonly high: boolean;
  readonly tools: readonly Named[];
}

/** What a page says of all tools of a server together. */
export interface WholeView {
  readonly grade: Grade | null;
  readonly meaning: string;
  /** The grade that is left under the recommended policy, in a sentence; null where it says nothing new. */
  readonly underPolicy: string | null;
  readonly reasons: readonly { readonly text: string; readonly tool: Named | null }[];
  readonly flows: readonly FlowView[];
  readonly signals: readonly SignalView[];
  /** Counts per hint, of those hints that any of its tools gives. */
  readonly ledger: readonly { readonly hint: Hint; readonly counts: Readonly<Record<Standing, number>> }[];
}

const FLOW_BY_ID: ReadonlyMap<string, FlowRule> = new Map(FLOWS.map((flow) => [flow.id, flow]));
const SIGNAL_BY_ID: ReadonlyMap<string, SignalRule> = new Map(SIGNALS.map((signal) => [signal.id, signal]));
const SIGNAL_TOOLS = 8;

/** null where the server is not judged yet. */
export function wholeView({ assessment, toolList }: ServerRecord): WholeView | null {
  if (assessment === null) return null;
  const slugs = new Map(toolList.map(({ name, slug }) => [name, slug]));
  const named = (name: string): Named => ({ name, slug: slugs.get(name) ?? null });
  const { grade, gradeUnderPolicy } = assessment;
  return {
    grade,
    meaning:
      grade === null ? 'No grade: not all of its tools are classified, and unknown is not safe.' : GRADE_MEANING[grade],
    underPolicy:
      grade === null || gradeUnderPolicy === null || gradeUnderPolicy === grade
        ? null
        : `With the recommended policy it is ${gradeUnderPolicy}, by the tools that still run unasked.`,
    reasons: assessment.because.map((reason) => reasonView(reason, named)),
    flows: assessment.flows.flatMap((flow) => flowView(flow, named)),
    signals: assessment.signals.map(({ signal, confidence, tools }) => ({
      id: signal,
      title: SIGNAL_BY_ID.get(signal)?.title ?? signal,
      high: confidence === 'high',
      tools: tools.slice(0, SIGNAL_TOOLS).map(named),
    })),
    ledger: HINT_NAMES.map((hint) => ({ hint, counts: assessment.ledger[hint] })).filter(
      ({ counts }) => counts.missing < toolList.length,
    ),
  };
}

function reasonView(reason: GradeReason, named: (name: string) => Named): WholeView['reasons'][number] {
  switch (reason.kind) {
    case 'signal':
      return { text: `${SIGNAL_BY_ID.get(reason.signal)?.title ?? reason.signal}: `, tool: named(reason.tool.tool) };
    case 'flow':
      return { text: FLOW_BY_ID.get(reason.flow)?.title ?? reason.flow, tool: null };
    case 'risk':
      return { text: `${counted(reason.count, `${reason.risk} tool`)}, such as `, tool: named(reason.worst.tool) };
  }
}

function flowView({ flow, legs }: ServerAssessment['flows'][number], named: (name: string) => Named): FlowView[] {
  const rule = FLOW_BY_ID.get(flow);
  if (rule === undefined) return [];
  const { title, rationale, remedy } = rule;
  return [
    {
      ...{ id: flow, title, rationale, remedy },
      legs: legs.map(({ leg, tools, count }) => ({
        title: leg in LEGS ? LEGS[leg as Leg].title : leg,
        tools: tools.map(({ tool }) => named(tool)),
        more: count - tools.length,
      })),
    },
  ];
}
