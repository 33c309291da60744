import type { Decision, Loss, ToolRule } from '#schema/policy.ts';
import type { Vocabulary } from './express.ts';
import { strictness } from './strictness.ts';

/** A tool with its rule; null: the default holds for it. */
interface Entry {
  readonly tool: string;
  readonly rule: ToolRule | null;
}

/** Whether a rule lets a tool run with nothing in the way. */
export const leftAlone = (rule: ToolRule | undefined): boolean =>
  rule?.decision === 'allow' && rule.limits.length === 0 && rule.conditions.length === 0;

/**
 * Sees to it that tools which a format cannot tell apart have the same rule, the strictest that any of them has, and that
 * tools which it cannot name have none. What a tool's rule is replaced by is listed as a loss.
 */
export function sameSpelling(
  rules: readonly ToolRule[],
  others: readonly string[],
  standard: Decision,
  vocabulary: Pick<Vocabulary, 'title' | 'approves' | 'spell'>,
): { tools: ToolRule[]; others: string[]; losses: Loss[] } {
  const entries: Entry[] = [
    ...rules.map((rule) => ({ tool: rule.tool, rule })),
    ...others.map((tool) => ({ tool, rule: null })),
  ];
  const spelling = new Map(entries.map(({ tool }) => [tool, vocabulary.spell(tool)]));
  const strictest = new Map<string | null, Entry>([[null, { tool: '', rule: null }]]);
  for (const entry of entries) {
    const spelled = spelling.get(entry.tool) ?? null;
    const best = strictest.get(spelled);
    if (best === undefined || (spelled !== null && rank(entry.rule) > rank(best.rule))) strictest.set(spelled, entry);
  }

  const tools: ToolRule[] = [];
  const left: string[] = [];
  const losses: Loss[] = [];
  for (const { tool, rule } of entries) {
    const spelled = spelling.get(tool) ?? null;
    const final = strictest.get(spelled)?.rule ?? null;
    if (final === null) left.push(tool);
    else tools.push(shared(tool, final, rule?.because));
    if (rank(final) === rank(rule)) continue;
    const reason =
      spelled === null ? 'has no way to write the name of this tool' : 'cannot tell this tool from another';
    const what = `${vocabulary.title} ${reason}, so ${final === null ? DEFAULT_RESULT[standard] : RULE_RESULT}.`;
    losses.push({ what, tool, effect: rank(final) > rank(rule) ? 'stricter' : 'looser' });
  }
  return { tools: tools.sort(byTool), others: left.sort(), losses };

  /** An explicit "allow" can skip the client's own prompt, so it is milder than being left alone. */
  function rank(rule: ToolRule | null): number {
    if (leftAlone(rule ?? undefined)) return vocabulary.approves ? 0 : 1;
    if (rule !== null) return 2 + strictness(rule);
    return standard === 'allow' ? 1 : 2 + strictness({ decision: standard, limits: [], conditions: [] });
  }
}

/** One tool's rule applied to another, which keeps its own reason. */
const shared = (tool: string, { decision, limits, conditions }: ToolRule, because: ToolRule['because']): ToolRule =>
  because === undefined ? { tool, decision, limits, conditions } : { tool, decision, limits, conditions, because };

const RULE_RESULT = 'the stricter rule holds for both';
const DEFAULT_RESULT = {
  allow: 'it leaves the tool alone',
  ask: 'it asks before every call, as for any tool without a rule',
  deny: 'it is refused, as any tool without a rule',
  hide: 'it is hidden, as any tool without a rule',
} as const satisfies Record<Decision, string>;

const byTool = (a: ToolRule, b: ToolRule): number => (a.tool < b.tool ? -1 : a.tool > b.tool ? 1 : 0);
