import { FLOWS } from '#classifier/stack/flows/index.ts';
import { LEGS, type FlowRule, type Leg } from '#classifier/stack/flow.ts';
import { GRADE_MEANING } from '#classifier/stack/grade.ts';
import { RISKS } from '#schema/category.ts';
import type { ServerSummary } from '#schema/record.ts';
import type { Grade, GradeReason, ToxicFlow } from '#schema/server-assessment.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { counted } from './counted.ts';

/** Servers judged together, as `--json` gives them. */
export interface StackReport {
  /** null: not everything in it is known. */
  readonly grade: Grade | null;
  readonly because: readonly GradeReason[];
  readonly flows: readonly ToxicFlow[];
  readonly servers: readonly (Pick<ServerSummary, 'title' | 'grade' | 'tools' | 'byRisk' | 'retired'> & {
    readonly server: string;
    readonly gradeUnderPolicy: Grade | null;
  })[];
  /** Names of servers that were asked for and that the catalogue has no record of. */
  readonly unknown: readonly string[];
}

const FLOW_BY_ID: ReadonlyMap<string, FlowRule> = new Map(FLOWS.map((flow) => [flow.id, flow]));
const TOOLS_NAMED = 4;

/** A stack in lines for a terminal: each server with its grade, what they do together, and what to do about it. */
export function stackLines({ grade, servers, flows }: StackReport): string[] {
  const meaning =
    grade === null
      ? 'No grade: not everything in it is known, and unknown is not safe.'
      : `Together: ${grade}. ${GRADE_MEANING[grade]}`;
  return [
    ...servers.map(serverLine),
    '',
    servers.length > 1 || grade === null ? meaning : `${grade}: ${GRADE_MEANING[grade]}`,
    ...flows.flatMap(flowLines),
  ];
}

function serverLine({ grade, gradeUnderPolicy, title, tools, byRisk }: StackReport['servers'][number]): string {
  const risks = RISKS.toReversed()
    .filter((risk) => byRisk[risk] > 0)
    .map((risk) => `${byRisk[risk]} ${risk}`)
    .join(', ');
  const under = gradeUnderPolicy === null || gradeUnderPolicy === grade ? '' : `; ${gradeUnderPolicy} under the policy`;
  return `${grade ?? '?'}  ${visibleLine(title, 60)}: ${counted(tools, 'tool')}${risks === '' ? '' : ` (${risks})`}${under}`;
}

function flowLines({ flow, legs, withinOne }: ToxicFlow): string[] {
  const rule = FLOW_BY_ID.get(flow);
  return [
    '',
    `${rule?.title ?? flow}${withinOne ? '' : ', across servers'}:`,
    ...legs.map(({ leg, tools, count }) => {
      const named = tools.slice(0, TOOLS_NAMED).map(({ server, tool }) => visibleLine(`${server}/${tool}`, 80));
      const more = count > named.length ? ` and ${count - named.length} more` : '';
      return `  ${leg in LEGS ? LEGS[leg as Leg].title : leg}: ${named.join(', ')}${more}`;
    }),
    ...(rule === undefined ? [] : [`  ${rule.remedy}`]),
  ];
}
