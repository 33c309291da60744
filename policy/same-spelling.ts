import type { Decision, ToolRule } from '#schema/policy.ts';
import type { Entry, Part } from './express.ts';
import { REASONS } from './loss.ts';
import { isFree, strictnessOf } from './strictness.ts';
import { both, collapsed, type Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Gives tools that a format cannot tell apart one rule, which does whatever the rule of any of them does, and tools that
 * it cannot name none, so that the default holds for them. A tool whose rule changed gets a reason.
 */
export function shareSpellings(
  entries: readonly Entry[],
  standard: Decision,
  { prompts, spell }: Pick<Vocabulary, 'prompts' | 'spell'>,
): Entry[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const spelling = spell(entry.tool);
    if (spelling !== null) groups.set(spelling, [...(groups.get(spelling) ?? []), entry]);
  }
  return entries.map((entry) => {
    const spelling = spell(entry.tool);
    if (spelling === null) {
      return entry.said === null ? entry : { ...entry, said: null, reasons: [...entry.reasons, REASONS.nameless] };
    }
    const group = groups.get(spelling) ?? [entry];
    if (group.length === 1) return entry;
    const terms = shared(group, standard);
    if (strictnessOf(terms, standard, prompts) === strictnessOf(entry.said, standard, prompts)) return entry;
    return { ...entry, said: terms && given(entry, terms), reasons: [...entry.reasons, REASONS.ambiguous] };
  });
}

/**
 * The same across servers, for a format that names a tool without its server where it makes a client ask: a tool that it
 * spells like one of another server, which is not simply left to run, is asked about too.
 */
export function shareAcross(parts: readonly Part[]): readonly Part[] {
  const watched = parts.map(({ vocabulary: { spellAnywhere }, entries }) => {
    const some = entries.filter(({ said }) => said !== null && said.decision !== 'allow');
    return new Set(spellAnywhere === undefined ? [] : some.map(({ tool }) => spellAnywhere(tool)));
  });
  return parts.map((part, at) => {
    const { spellAnywhere } = part.vocabulary;
    if (spellAnywhere === undefined) return part;
    const isWatched = (tool: string): boolean =>
      watched.some((others, other) => other !== at && others.has(spellAnywhere(tool)));
    return { ...part, entries: part.entries.map((entry) => (isWatched(entry.tool) ? asked(entry, part) : entry)) };
  });
}

function asked(entry: Entry, { standard }: Part): Entry {
  if ((entry.said?.decision ?? standard) !== 'allow') return entry;
  const terms: Terms = { decision: 'ask', limits: [], conditions: [] };
  return { ...entry, said: given(entry, terms), reasons: [...entry.reasons, REASONS.elsewhere] };
}

/** The terms for a whole group; null where some of it is left alone and nothing is in the way of the rest. */
function shared(group: readonly Entry[], standard: Decision): Terms | null {
  const none: Terms = { decision: standard, limits: [], conditions: [] };
  const terms = group.map(({ said }) => collapsed(said ?? none)).reduce(both);
  return isFree(terms) && group.some(({ said }) => said === null) ? null : terms;
}

/** Terms for a tool, whose rule keeps its own reason. */
function given({ tool, asked }: Entry, { decision, limits, conditions }: Terms): ToolRule {
  const { because, digest } = asked ?? {};
  return {
    tool,
    decision,
    limits: [...limits],
    conditions: [...conditions],
    ...(digest === undefined ? {} : { digest }),
    ...(because === undefined ? {} : { because }),
  };
}
