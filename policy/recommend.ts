import type { Policy, ToolRule } from '#schema/policy.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { blanksFor, skipsRefused } from './arguments.ts';
import { actionsFor } from './by-action.ts';
import { balanced, type Preset } from './preset.ts';
import { serverKey } from './server-key.ts';
import { settled, strictness } from './strictness.ts';
import { treat, type Verdict } from './treat.ts';

export type { Verdict } from './treat.ts';

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
  const { risk, parameters = [] } = assessment;
  const { decision, limits, because } = treat(assessment, preset);
  const byAction = actionsFor(assessment, decision, preset);
  if (byAction !== null) {
    const conditions = preset.refuseSkips ? skipsRefused(parameters, definition) : [];
    return { tool: name, ...byAction, limits: [], conditions, ...pin, because };
  }
  const runs = decision === 'allow' || decision === 'ask';
  const blanks = decision === 'ask' || (decision === 'allow' && narrow) ? blanksFor(parameters, risk, definition) : [];
  return {
    tool: name,
    decision,
    limits,
    conditions: runs && preset.refuseSkips ? skipsRefused(parameters, definition) : [],
    ...(blanks.length > 0 ? { blanks } : {}),
    ...pin,
    because,
  };
}

const byTool = (a: ToolRule, b: ToolRule): number => (a.tool < b.tool ? -1 : a.tool > b.tool ? 1 : 0);
