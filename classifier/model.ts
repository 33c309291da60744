import { CATEGORIES, RISKS, type Category, type Risk } from '#schema/category.ts';
import type { Odds } from './reading/words/wording.ts';

/** What one rule adds: log-odds to each category, and risk levels. */
export interface RuleWeights {
  readonly category: Readonly<Record<Category, number>>;
  readonly risk: number;
}

/** The whole model: a multinomial logistic for the category, an ordinal logistic for the risk. Small enough to read. */
export interface Weights {
  /** Log-odds of each category before any rule has spoken. */
  readonly categories: Readonly<Record<Category, number>>;
  /** Risk level (0 low to 3 critical) of each category before any rule has spoken. */
  readonly risks: Readonly<Record<Category, number>>;
  /** Between which levels one risk ends and the next begins: low|medium, medium|high, high|critical. */
  readonly cuts: readonly [number, number, number];
  /** Divides the category's log-odds before they become a probability, so that 0.9 means right in nine of ten. */
  readonly temperature: number;
  readonly rules: ReadonlyMap<string, RuleWeights>;
}

/** How steeply the probability of the next level rises around a cut: fixed, so that weights are in levels. */
export const STEEPNESS = 4.5;

/**
 * The rubric knows two kinds of reading above medium: secrets, which can be critical, and any file of the host. Many small
 * reasons do not add up to one of them.
 */
const READS_SECRETS = 'returns-secrets';
const READS_THE_HOST = 'reads-anywhere-on-the-host';
/** Far enough below a cut for the level below it to be the likelier. */
const MARGIN = 0.3;

export interface Scores {
  readonly category: Category;
  /** Log-odds per category. */
  readonly logits: Readonly<Record<Category, number>>;
  /** Calibrated probability of each category. */
  readonly probabilities: Readonly<Record<Category, number>>;
  readonly risk: Risk;
  /** Risk as a level, 0 to 3 and beyond. */
  readonly level: number;
}

const NOTHING: RuleWeights = { category: perCategory(() => 0), risk: 0 };

export function perCategory<T>(value: (category: Category) => T): Record<Category, T> {
  return {
    Read: value('Read'),
    Write: value('Write'),
    Execute: value('Execute'),
    Destructive: value('Destructive'),
    Financial: value('Financial'),
  };
}

/** What a rule adds; a rule without fitted weights adds nothing. */
export const weightsOf = (weights: Weights, rule: string): RuleWeights => weights.rules.get(rule) ?? NOTHING;

/**
 * The verdict over the rules that matched and what words say beside them. Ties go to the more consequential category and the
 * higher risk.
 */
export function score(weights: Weights, rules: readonly string[], said: Odds | null = null): Scores {
  const added = rules.map((rule) => weightsOf(weights, rule));
  const logits = logitsOf(weights, added, said);
  const category = likeliest(logits);
  let sum = weights.risks[category];
  for (const { risk } of added) sum += risk;
  const open = cutsOpen(category, rules);
  const level = Math.min(sum, (weights.cuts[open] ?? Infinity) - MARGIN);
  return {
    category,
    logits,
    probabilities: probabilitiesOf(logits, weights.temperature),
    level,
    risk: riskAt(weights, level),
  };
}

/** The log-odds of each category, with what rules and words add to it. */
function logitsOf({ categories }: Weights, added: readonly RuleWeights[], said: Odds | null): Record<Category, number> {
  // Summed up outside of an object, in which each sum would be an object of its own.
  let { Read, Write, Execute, Destructive, Financial } = categories;
  for (const { category } of added) {
    Read += category.Read;
    Write += category.Write;
    Execute += category.Execute;
    Destructive += category.Destructive;
    Financial += category.Financial;
  }
  return {
    Read: Read + saidFor('Read', said),
    Write: Write + saidFor('Write', said),
    Execute: Execute + saidFor('Execute', said),
    Destructive: Destructive + saidFor('Destructive', said),
    Financial: Financial + saidFor('Financial', said),
  };
}

/** How far words speak for a category. */
export const saidFor = (category: Category, said: Odds | null): number => said?.[CATEGORIES.indexOf(category)] ?? 0;

/** The category of the highest log-odds; of several, the most consequential one. */
export function likeliest(logits: Readonly<Record<Category, number>>): Category {
  const { Read, Write, Execute, Destructive, Financial } = logits;
  const highest = Math.max(Read, Write, Execute, Destructive, Financial);
  if (Financial === highest) return 'Financial';
  if (Destructive === highest) return 'Destructive';
  if (Execute === highest) return 'Execute';
  return Write === highest ? 'Write' : 'Read';
}

/** And it knows no critical writing, but where control is given away, or what is written runs, replaces a database or costs money. */
const CRITICAL_WRITING: ReadonlySet<string> = new Set([
  'grants-administration',
  'hands-over-control',
  'replays-a-dump',
  'starts-a-given-server',
  'states-that-money-moves',
  'takes-a-shell-command',
  'takes-code',
]);

/** How many of the three cuts the risk of a category can pass for these rules, from the lowest. */
export function cutsOpen(category: Category, rules: readonly string[]): number {
  if (category === 'Write') return rules.some((rule) => CRITICAL_WRITING.has(rule)) ? 3 : 2;
  if (category !== 'Read' || rules.includes(READS_SECRETS)) return 3;
  return rules.includes(READS_THE_HOST) ? 2 : 1;
}

/**
 * The share of verdicts that nothing speaks against and that are wrong all the same, as a definition is worded like no
 * other: on servers that nobody has read, the surest verdicts are right in 96 of a hundred.
 */
const LAPSE = 0.02;

/** How likely each category is: the softmax of the log-odds over a temperature, with room for a lapse. */
export function probabilitiesOf(
  logits: Readonly<Record<Category, number>>,
  temperature: number,
): Record<Category, number> {
  const { Read, Write, Execute, Destructive, Financial } = logits;
  const highest = Math.max(Read, Write, Execute, Destructive, Financial);
  const powerOf = (logit: number): number => Math.exp((logit - highest) / temperature);
  const powers = [powerOf(Read), powerOf(Write), powerOf(Execute), powerOf(Destructive), powerOf(Financial)] as const;
  const share = (1 - LAPSE) / (powers[0] + powers[1] + powers[2] + powers[3] + powers[4]);
  const rest = LAPSE / powers.length;
  return {
    Read: powers[0] * share + rest,
    Write: powers[1] * share + rest,
    Execute: powers[2] * share + rest,
    Destructive: powers[3] * share + rest,
    Financial: powers[4] * share + rest,
  };
}

/** The risk that an ordinal model finds most likely at a level. */
export function riskAt(weights: Pick<Weights, 'cuts'>, level: number): Risk {
  let best: Risk = 'low';
  let most = -Infinity;
  let above = 1;
  let index = 0;
  for (const risk of RISKS) {
    const cut = weights.cuts[index];
    const next = cut === undefined ? 0 : sigmoid(STEEPNESS * (level - cut));
    // Ties go to the higher risk.
    if (above - next >= most) {
      best = risk;
      most = above - next;
    }
    above = next;
    index += 1;
  }
  return best;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
