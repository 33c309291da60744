import type { Assessment, Subject } from '#schema/assessment.ts';
import type { Category, Risk } from '#schema/category.ts';
import type { Evidence, Finding } from '#schema/finding.ts';
import { assessmentOf, findingsOf, matchesOf, rivalOf, round } from './classify.ts';
import { featuresOf } from './reading/features.ts';
import { perCategory, riskAt, score, type Scores } from './model.ts';
import { evidenceOf } from './reading/words/place.ts';
import type { Odds } from './reading/words/wording.ts';
import type { Rule } from './rule.ts';
import { unreadOf, type Unread } from './unread.ts';
import { WEIGHTS } from './verdict.ts';

/** One act as it was read from the definition. */
export interface TracedAct {
  readonly effect: string;
  readonly verb: string;
  readonly from: string;
  readonly negated: boolean;
  readonly things: readonly string[];
  readonly evidence: Evidence;
}

/** What the verdict would have been without one rule. */
export interface Turn {
  readonly rule: string;
  readonly category: Category;
  readonly risk: Risk;
}

/** Everything between a definition and its assessment, for people who want to check it. */
export interface Trace {
  readonly assessment: Assessment;
  readonly acts: readonly TracedAct[];
  readonly domains: readonly string[];
  readonly findings: readonly Finding[];
  /** Log-odds and calibrated probability of each category. */
  readonly categories: Readonly<Record<Category, { readonly logOdds: number; readonly probability: number }>>;
  /** Where the category starts, what the rules add, where the levels are cut. */
  readonly risk: { readonly start: number; readonly level: number; readonly cuts: readonly number[] };
  /** Which category came second and by how many log-odds; which risk is nearest and by how many levels. */
  readonly margin: {
    readonly rival: Category;
    readonly logOdds: number;
    readonly nextRisk: Risk;
    readonly levels: number;
  };
  /** What there was too much of. Empty where everything was read. */
  readonly unread: readonly Unread[];
  /** Rules without any one of which the verdict would have been another. */
  readonly turns: readonly Turn[];
}

/** Follows one classification step by step. Same rules and order as `classify`. */
export function trace(subject: Subject): Trace {
  const features = featuresOf(subject);
  const matches = matchesOf(features);
  const ids = matches.map(({ rule }) => rule.id);
  const scores = score(WEIGHTS, ids, features.said);
  return {
    assessment: assessmentOf(subject, features, matches),
    acts: features.acts.map(({ effect, verb, from, negated, things, place }) => ({
      effect,
      verb,
      from,
      negated,
      things: things.map(({ word }) => word),
      evidence: evidenceOf(place),
    })),
    domains: [...features.domains].sort(),
    findings: findingsOf(features, matches, scores, WEIGHTS),
    categories: perCategory((category) => ({
      logOdds: round(scores.logits[category], 2),
      probability: round(scores.probabilities[category], 3),
    })),
    risk: { start: WEIGHTS.risks[scores.category], level: round(scores.level, 2), cuts: WEIGHTS.cuts },
    margin: marginOf(scores),
    unread: unreadOf(subject.definition),
    turns: matches.flatMap(({ rule }) => turnWithout(ids, features.said, rule)),
  };
}

function turnWithout(ids: readonly string[], said: Odds | null, { id, likeness }: Rule): Turn[] {
  const all = score(WEIGHTS, ids, said);
  const without = score(
    WEIGHTS,
    ids.filter((other) => other !== id),
    likeness === undefined ? said : null,
  );
  const same = all.category === without.category && all.risk === without.risk;
  return same ? [] : [{ rule: id, category: without.category, risk: without.risk }];
}

function marginOf(scores: Scores): Trace['margin'] {
  const rival = rivalOf(scores);
  const [first = 0, ...rest] = WEIGHTS.cuts;
  const cut = rest.reduce(
    (near, next) => (Math.abs(scores.level - next) < Math.abs(scores.level - near) ? next : near),
    first,
  );
  // A step past the cut, as the likeliest risk changes a little beside it.
  const nextRisk = riskAt(WEIGHTS, scores.level < cut ? cut + 0.3 : cut - 0.3);
  const logOdds = round(scores.logits[scores.category] - scores.logits[rival], 2);
  return { rival, logOdds, nextRisk, levels: round(cut - scores.level, 2) };
}
