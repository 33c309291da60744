import type { Unjudged } from '#catalogue/catalogue.ts';
import { judge, type Judged } from '#changes/judge.ts';
import { withPart } from '#changes/parts.ts';
import { classify } from '#classifier/classify.ts';
import { RULESET } from '#classifier/ruleset.ts';
import { compareTerms } from '#policy/compare.ts';
import { balanced } from '#policy/preset.ts';
import { recommendForTool } from '#policy/recommend.ts';
import { settled } from '#policy/strictness.ts';
import type { Terms } from '#policy/terms.ts';
import type { Assessment, Subject } from '#schema/assessment.ts';
import type { Capability } from '#schema/capability.ts';
import type { Judgement, Label, Recommended } from '#schema/change.ts';
import { serverSlug } from '#schema/slug.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

/** A change between two definitions of one tool, or of one that came or went. */
export type Step = Pick<Unjudged, 'kind' | 'before' | 'after' | 'server'>;

/** Puts classifier and policy together on what changed: both definitions are judged as this Placard judges today. Pure. */
export function judgeChange({ kind, before, after, server }: Step): Judgement {
  const [old, now] = [before && verdictOn(before, server), after && verdictOn(after, server)];
  const alone = before && after ? partOf(before, after, kind, server, now) : now;
  return {
    ...judge(kind, old, alone),
    label: { before: old && labelOf(old.assessment), after: now && labelOf(now.assessment) },
    policy: {
      preset: balanced.id,
      before: old && recommended(old.terms),
      after: now && recommended(now.terms),
      direction: old && now && compareTerms(old.terms, now.terms),
    },
    ruleset: RULESET,
  };
}

/** Everything that is said of a definition. */
interface Verdict extends Judged {
  readonly assessment: Assessment;
  readonly terms: Terms;
}

function verdictOn(definition: ToolDefinition, server: Subject['server']): Verdict {
  const assessment = classify({ definition, server });
  const tool = { name: definition.name, assessment, definition };
  const [rule] = recommendForTool({ slug: serverSlug(server.name), name: server.name }, tool, []).tools;
  if (rule === undefined) throw new TypeError('A recommendation for one tool has no rule for it.');
  const signals = (assessment.signals ?? []).map(({ signal }) => signal);
  return {
    definition,
    assessment: { ...assessment, capabilities: everythingSaid(assessment) },
    signals,
    terms: settled(rule),
  };
}

/**
 * What any finding says that it can do, also where that was outweighed: a text that starts to speak of deleting under a
 * name that only reads is what a change is watched for.
 */
const everythingSaid = ({ capabilities, findings }: Assessment): Capability[] => [
  ...new Set([...capabilities, ...findings.flatMap(({ capability }) => capability ?? [])]),
];

/** The earlier definition with this change alone; where nothing else changed, that is the later one. */
function partOf(
  before: ToolDefinition,
  after: ToolDefinition,
  kind: Step['kind'],
  server: Subject['server'],
  whole: Judged | null,
): Judged | null {
  if (kind === 'tool-renamed') return whole;
  return verdictOn(withPart(before, after, kind), server);
}

const labelOf = ({ category, risk, confidence }: Assessment): Label => ({ category, risk, confidence });

const recommended = ({ decision, limits }: Terms): Recommended => ({ decision, limits: [...limits] });
