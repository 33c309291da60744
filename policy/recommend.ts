import type { Assessment } from '#schema/assessment.ts';
import type { Capability } from '#schema/capability.ts';
import type { Finding } from '#schema/finding.ts';
import type { Because, Decision, Policy, ToolRule } from '#schema/policy.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { blanksFor, skipsRefused } from './arguments.ts';
import { balanced, type Preset, type Treatment } from './preset.ts';
import { serverKey } from './server-key.ts';
import { settled, strictness } from './strictness.ts';
import { stricter } from './terms.ts';

/** What a recommendation needs to know of an assessment; a summary without findings will do. */
export type Verdict = Pick<Assessment, 'category' | 'risk' | 'confidence'> &
  Partial<Pick<Assessment, 'findings' | 'capabilities' | 'parameters'>>;

/**
 * A tool to be given a rule. `assessment` is null until it is classified; the definition tells types of arguments, its
 * digest pins the rule to it.
 */
export interface JudgedTool {
  readonly name: string;
  readonly assessment: Verdict | null;
  readonly definition?: Pick<ToolDefinition, 'inputSchema'>;
  readonly digest?: string;
}

/** The server that a policy is for: its slug in the catalogue and its registry-style name. */
export interface PolicyServer {
  readonly slug: string;
  readonly name: string;
}

/** What a recommendation may do beyond its preset. */
export interface Wishes {
  /**
   * Whether tools that run get blanks too. They then ask until somebody fills them in, so by default only those have
   * blanks that ask anyway.
   */
  readonly narrow?: boolean;
}

/**
 * The policy for a whole server: a rule for each of its tools, by name, and the preset's default for those that appear
 * later. A name that the server lists twice gets the stricter of its rules.
 */
export function recommendPolicy(
  server: PolicyServer,
  tools: readonly JudgedTool[],
  preset: Preset = balanced,
  wishes: Wishes = {},
): Policy {
  const rules = new Map<string, ToolRule>();
  for (const tool of tools) {
    const rule = ruleFor(tool, preset, wishes);
    const known = rules.get(tool.name);
    if (known === undefined || strictness(settled(rule)) > strictness(settled(known))) rules.set(tool.name, rule);
  }
  return { ...header(server, preset), default: preset.default, tools: [...rules.values()].sort(byTool), others: [] };
}

/**
 * The policy for one tool, as its page shows it: every other tool is left alone. `others` are the names of the server's
 * other tools, which formats that list what is allowed need; the tool's own name among them does no harm.
 */
export function recommendForTool(
  server: PolicyServer,
  tool: JudgedTool,
  others: readonly string[],
  preset: Preset = balanced,
): Policy {
  const names = [...new Set(others)].filter((name) => name !== tool.name).sort();
  return { ...header(server, preset), default: 'allow', tools: [ruleFor(tool, preset, {})], others: names };
}

function header({ slug, name }: PolicyServer, preset: Preset) {
  return { version: '1', server: slug, serverKey: serverKey(name), preset: preset.id } as const;
}

function ruleFor(
  { name, assessment, definition, digest }: JudgedTool,
  preset: Preset,
  { narrow = false }: Wishes,
): ToolRule {
  const pin = digest === undefined ? {} : { digest };
  if (assessment === null) {
    const because = { kind: 'unclassified' } as const;
    return { tool: name, decision: preset.unclassified, limits: [], conditions: [], ...pin, because };
  }
  const { category, risk, confidence, findings = [], parameters = [] } = assessment;
  const treatment = preset.risk[risk];
  const raised = raise(treatment, assessment);
  const { below, atLeast } = preset.lowConfidence;
  // Written so that a confidence that is no number counts as low.
  const decision = confidence >= below ? raised.decision : stricter(raised.decision, atLeast);
  const runs = decision === 'allow' || decision === 'ask';
  const blanks = decision === 'ask' || (decision === 'allow' && narrow) ? blanksFor(parameters, risk, definition) : [];
  return {
    tool: name,
    decision,
    limits: decision === 'allow' ? [...(treatment.limits[category] ?? [])] : [],
    conditions: runs && preset.refuseSkips ? skipsRefused(parameters, definition) : [],
    ...(blanks.length > 0 ? { blanks } : {}),
    ...pin,
    because: {
      kind: 'assessed',
      category,
      risk,
      confidence,
      lifted: decision !== raised.decision,
      ...(raised.by === undefined ? {} : { raisedBy: raised.by }),
      ...reason(heaviest(findings)),
    },
  };
}

/** What a preset says of a tool's risk, category and capabilities. Where those are not known, any may be there. */
function raise(
  { decision, raise: more }: Treatment,
  { category, capabilities }: Verdict,
): { readonly decision: Decision; readonly by?: Capability } {
  if (more === undefined) return { decision };
  const to = stricter(decision, more.to);
  if (more.categories.includes(category)) return { decision: to };
  if (capabilities === undefined) return { decision: more.capabilities.length > 0 ? to : decision };
  const by = capabilities.find((capability) => more.capabilities.includes(capability));
  return by === undefined || to === decision ? { decision } : { decision: to, by };
}

/** A finding as a reason: its rule, and where in the definition it was found. */
function reason(finding: Finding | undefined): Pick<Extract<Because, { kind: 'assessed' }>, 'rule' | 'evidence'> {
  if (finding === undefined) return { rule: null };
  const [{ pointer, in: part, start, end }] = finding.evidence;
  return { rule: finding.rule, evidence: { pointer, in: part, start, end } };
}

/** The finding that speaks loudest for the verdict; the first of equals, so that the answer does not wobble. */
function heaviest(findings: Assessment['findings']): Finding | undefined {
  const supporting = findings.filter(({ direction }) => direction === 'for');
  return supporting.reduce<(typeof supporting)[number] | undefined>(
    (winner, finding) => (winner === undefined || pull(finding) > pull(winner) ? finding : winner),
    undefined,
  );
}

const pull = ({ weight }: Assessment['findings'][number]): number => weight.category + Math.max(weight.risk, 0);

const byTool = (a: ToolRule, b: ToolRule): number => (a.tool < b.tool ? -1 : a.tool > b.tool ? 1 : 0);
