import type { ToolRule } from '#schema/policy.ts';
import type { ServerRecord, ToolSummary } from '#schema/record.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import type { PublishedTool } from '#policy/record.ts';
import { attemptView, type AttemptView, type Fact } from './attempt.ts';
import { definitionText, jsonText, marksAt, type NumberedEvidence } from './definition-text.ts';
import { findingViews, numberedEvidence, type FindingView } from './findings.ts';
import { segments, type Segment } from './marks.ts';
import { toolTitle } from './page-title.ts';
import { parameterRows, type ParameterRow } from './parameters.ts';
import { questions, type Question } from './questions.ts';
import { moment } from './time.ts';
import { visibleLine } from './visible.ts';

/** Everything that the page of a tool shows, ready to be written down. */
export interface ToolView {
  readonly pageTitle: string;
  readonly tool: PublishedTool;
  readonly server: ServerRecord;
  readonly findings: readonly FindingView[];
  readonly definition: DefinitionView;
  readonly parameters: { readonly rows: readonly MarkedParameter[]; readonly cut: boolean };
  readonly rule: ToolRule;
  readonly questions: readonly Question[];
  /** How the list that the tool is on was taken. */
  readonly seen: AttemptView;
  /** When and how it was seen, and what identifies it. */
  readonly facts: readonly Fact[];
  readonly related: readonly ToolSummary[];
}

/** A definition with its evidence marked. */
export interface DefinitionView {
  readonly name: readonly Segment[];
  /** Null where the server gave none, or only space. */
  readonly description: readonly Segment[] | null;
  readonly annotations: readonly Segment[] | null;
  readonly json: readonly Segment[];
  /** Whether some finding rests on the JSON alone, so that it must not be folded. */
  readonly open: boolean;
}

/** A parameter with its evidence marked: in the last part of its path, and in what the server says of it. */
export interface MarkedParameter extends ParameterRow {
  readonly name: readonly Segment[];
  readonly said: readonly Segment[] | null;
}

/** Throws when the policy published with the tool has no rule for it. */
export function toolView(tool: PublishedTool, server: ServerRecord, related: readonly ToolSummary[]): ToolView {
  const findings = findingViews(tool.assessment?.findings ?? []);
  const evidence = numberedEvidence(findings);
  const rule = tool.policy.tools.find((item) => item.tool === tool.name);
  if (rule === undefined) throw new Error(`The recommended policy has no rule for the tool \`${tool.name}\`.`);
  const parameters = markedParameters(tool, evidence);
  const seen = attemptView(server.answered ?? server.observation);
  return {
    pageTitle: toolTitle(tool, server),
    tool,
    server,
    findings: findings.map(({ view }) => view),
    definition: definitionView(tool.definition, evidence, parameters.rows),
    parameters,
    rule,
    questions: questions(tool, rule),
    seen,
    facts: [...seen.facts, ...toolFacts(tool)],
    related: related.filter((other) => other.server !== tool.server || other.slug !== tool.slug),
  };
}

function toolFacts({ firstSeen, lastSeen, lastChanged, digest, assessment }: PublishedTool): readonly Fact[] {
  return [
    { label: 'First seen', text: moment(firstSeen) },
    { label: 'Last seen', text: moment(lastSeen) },
    { label: 'Last changed', text: moment(lastChanged) },
    { label: 'SHA-256 of the definition', text: digest, code: true },
    ...(assessment === null ? [] : [{ label: 'Ruleset', text: assessment.ruleset, code: true }]),
  ];
}

function definitionView(
  definition: ToolDefinition,
  evidence: readonly NumberedEvidence[],
  parameters: readonly MarkedParameter[],
): DefinitionView {
  const { name, description = '', annotations = {} } = definition;
  const parts = {
    name: segments(name, marksAt(evidence, '/name', 'value')),
    description: description.trim() === '' ? null : segments(description, marksAt(evidence, '/description', 'value')),
    annotations: Object.keys(annotations).length === 0 ? null : jsonText(annotations, '/annotations', evidence),
  };
  const texts = [...Object.values(parts), ...parameters.flatMap(({ name, said }) => [name, said])];
  const shown = new Set(texts.flatMap((text) => text ?? []).flatMap(({ findings }) => findings));
  return {
    ...parts,
    json: definitionText(definition, evidence),
    open: evidence.some(({ finding }) => !shown.has(finding)),
  };
}

function markedParameters(
  { definition, assessment }: PublishedTool,
  evidence: readonly NumberedEvidence[],
): ToolView['parameters'] {
  const { rows, cut } = parameterRows(definition.inputSchema, assessment?.parameters ?? []);
  const marked = rows.map((row) => ({
    ...row,
    name: segments(row.path.at(-1) ?? '', marksAt(evidence, row.pointer, 'key'), visibleLine),
    said:
      row.description === null
        ? null
        : segments(row.description, marksAt(evidence, `${row.pointer}/description`, 'value')),
  }));
  return { rows: marked, cut };
}
