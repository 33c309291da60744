import type { Assessment } from '#schema/assessment.ts';
import type { AttackSignal } from '#schema/attack-signal.ts';
import type { Capability } from '#schema/capability.ts';
import type { Evidence, Finding } from '#schema/finding.ts';
import type { Limit } from '#schema/limit.ts';
import type { Because, Decision } from '#schema/policy.ts';
import type { Preset, Treatment } from './preset.ts';
import { stricter } from './terms.ts';

/** What a recommendation needs to know of an assessment; a summary without findings will do. */
export type Verdict = Pick<Assessment, 'category' | 'risk' | 'confidence'> &
  Partial<Pick<Assessment, 'findings' | 'capabilities' | 'parameters' | 'signals' | 'actions'>>;

/** What a preset does to what has been judged, and why. */
export interface Treated {
  readonly decision: Decision;
  readonly limits: Limit[];
  readonly because: Because;
}

/** Goes by risk first; category, capabilities, a low confidence and attack signals can only make it stricter. */
export function treat(verdict: Verdict, preset: Preset): Treated {
  const { category, risk, confidence, findings = [] } = verdict;
  const treatment = preset.risk[risk];
  const raised = raise(treatment, verdict);
  const { below, atLeast } = preset.lowConfidence;
  // Written so that a confidence that is no number counts as low.
  const sure = confidence >= below ? raised.decision : stricter(raised.decision, atLeast);
  const { decision, signal } = alarmed(sure, verdict, preset);
  return {
    decision,
    limits: decision === 'allow' ? [...(treatment.limits[category] ?? [])] : [],
    because: {
      kind: 'assessed',
      category,
      risk,
      confidence,
      lifted: sure !== raised.decision,
      ...(raised.by === undefined ? {} : { raisedBy: raised.by }),
      ...(signal === undefined ? {} : { signal: signal.signal }),
      ...reason(heaviest(findings), signal),
    },
  };
}

/** At least what the preset does to a definition that was written against the agent, and the signal that says so. */
function alarmed(
  decision: Decision,
  { signals = [] }: Verdict,
  preset: Preset,
): { readonly decision: Decision; readonly signal?: AttackSignal } {
  const worst = signals.find(({ confidence }) => confidence === 'high') ?? signals[0];
  if (worst === undefined) return { decision };
  const atLeast = stricter(decision, preset.signals[worst.confidence]);
  return atLeast === decision ? { decision } : { decision: atLeast, signal: worst };
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

/** The rule of a finding, and where in the definition to look: for the signal if there is one, else for the finding. */
function reason(
  finding: Finding | undefined,
  signal: AttackSignal | undefined,
): Pick<Extract<Because, { kind: 'assessed' }>, 'rule' | 'evidence'> {
  const evidence = (signal ?? finding)?.evidence[0];
  return { rule: finding?.rule ?? null, ...(evidence && { evidence: placeOf(evidence) }) };
}

/** A place without the text there, which is the server's. */
const placeOf = ({ pointer, in: part, start, end }: Evidence) => ({ pointer, in: part, start, end });

/** The finding that speaks loudest for the verdict; the first of equals, so that the answer does not wobble. */
function heaviest(findings: Assessment['findings']): Finding | undefined {
  const supporting = findings.filter(({ direction }) => direction === 'for');
  return supporting.reduce<(typeof supporting)[number] | undefined>(
    (winner, finding) => (winner === undefined || pull(finding) > pull(winner) ? finding : winner),
    undefined,
  );
}

const pull = ({ weight }: Assessment['findings'][number]): number => weight.category + Math.max(weight.risk, 0);
