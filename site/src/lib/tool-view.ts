import type { Policy, Snippet, ToolRule } from '#schema/policy.ts';
import type { ServerRecord, ToolRecord, ToolSummary } from '#schema/record.ts';
import { recommendForTool } from '#policy/recommend.ts';
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
  readonly tool: ToolRecord;
  readonly server: ServerRecord;
  readonly findings: readonly FindingView[];
  /** The description with its evidence; null where the server gave none, or only space. */
  readonly description: readonly Segment[] | null;
  readonly name: readonly Segment[];
  readonly json: readonly Segment[];
  readonly parameters: ReturnType<typeof parameterRows>;
  readonly rule: ToolRule;
  readonly snippets: readonly Snippet[];
  readonly questions: readonly Question[];
  /** How the list that the tool is on was taken. */
  readonly seen: AttemptView;
  readonly related: readonly ToolSummary[];
}

/** What is needed besides the tool: its server, tools like it, and how a policy becomes snippets. */
export interface ToolContext {
  readonly server: ServerRecord;
  readonly related: readonly ToolSummary[];
  readonly snippetsOf: (policy: Policy) => readonly Snippet[];
}

/** Throws when the policy layer gives no rule for the tool that it was asked about. */
export function toolView(tool: ToolRecord, { server, related, snippetsOf }: ToolContext): ToolView {
  const findings = findingViews(tool.assessment?.findings ?? []);
  const evidence = numberedEvidence(findings);
  const others = server.toolList.map(({ name }) => name);
  const policy = recommendForTool(server, { name: tool.name, assessment: tool.assessment }, others);
  const rule = policy.tools.find((item) => item.tool === tool.name);
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
    snippets: snippetsOf(policy),
    questions: questions(tool, rule),
    seen: attemptView(server.answered ?? server.observation),
    related: related.filter((other) => other.server !== tool.server || other.slug !== tool.slug),
  };
}
