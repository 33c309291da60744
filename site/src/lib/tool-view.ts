import type { ToolRule } from '#schema/policy.ts';
import type { ServerRecord, ToolSummary } from '#schema/record.ts';
import type { PublishedTool } from '#policy/record.ts';
import { attemptView, type AttemptView } from './attempt.ts';
import { definitionText, marksAt } from './definition-text.ts';
import { findingViews, numberedEvidence, type FindingView } from './findings.ts';
import { segments, type Segment } from './marks.ts';
import { toolTitle } from './page-title.ts';
import { parameterRows } from './parameters.ts';
import { questions, type Question } from './questions.ts';

/** Everything that the page of a tool shows, ready to be written down. */
export interface ToolView {
  readonly pageTitle: string;
  readonly tool: PublishedTool;
  readonly server: ServerRecord;
  readonly findings: readonly FindingView[];
  /** The description with its evidence; null where the server gave none, or only space. */
  readonly description: readonly Segment[] | null;
  readonly name: readonly Segment[];
  readonly json: readonly Segment[];
  readonly parameters: ReturnType<typeof parameterRows>;
  readonly rule: ToolRule;
  readonly questions: readonly Question[];
  /** How the list that the tool is on was taken. */
  readonly seen: AttemptView;
  readonly related: readonly ToolSummary[];
}

/** Throws when the policy published with the tool has no rule for it. */
export function toolView(tool: PublishedTool, server: ServerRecord, related: readonly ToolSummary[]): ToolView {
  const findings = findingViews(tool.assessment?.findings ?? []);
  const evidence = numberedEvidence(findings);
  const rule = tool.policy.tools.find((item) => item.tool === tool.name);
  if (rule === undefined) throw new Error(`The recommended policy has no rule for the tool \`${tool.name}\`.`);
  const description = tool.definition.description ?? '';
  return {
    pageTitle: toolTitle(tool, server),
    tool,
    server,
    findings: findings.map(({ view }) => view),
    description: description.trim() === '' ? null : segments(description, marksAt(evidence, '/description', 'value')),
    name: segments(tool.definition.name, marksAt(evidence, '/name', 'value')),
    json: definitionText(tool.definition, evidence),
    parameters: parameterRows(tool.definition.inputSchema, tool.assessment?.parameters ?? []),
    rule,
    questions: questions(tool, rule),
    seen: attemptView(server.answered ?? server.observation),
    related: related.filter((other) => other.server !== tool.server || other.slug !== tool.slug),
  };
}
