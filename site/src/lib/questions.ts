import { CHANGE_WORDS } from '#changes/words.ts';
import { CAPABILITIES } from '#schema/capability.ts';
import type { ToolRule } from '#schema/policy.ts';
import type { ToolRecord } from '#schema/record.ts';
import { capital, counted } from './number.ts';
import { claimsOf } from './claims.ts';
import { day } from './time.ts';
import { DECISION_WORDS, RISK_MEANING, ROLE_WORDS } from './words.ts';

/** Words of ours, or text of a server, which is shown apart. */
export type Part = string | { readonly theirs: string };

export interface Question {
  readonly ask: readonly Part[];
  readonly answer: readonly Part[];
}

/** What readers ask about a tool, answered from its record and nothing else. */
export function questions(tool: ToolRecord, rule: ToolRule): readonly Question[] {
  const name: Part = { theirs: tool.name };
  return [
    { ask: ['What does ', name, ' do?'], answer: doing(tool) },
    { ask: ['How risky is ', name, '?'], answer: [risk(tool)] },
    { ask: ['What does the server itself claim about ', name, '?'], answer: [claims(tool)] },
    { ask: ['Which parameters deserve a look?'], answer: watched(tool) },
    { ask: ['What does the recommended policy do with ', name, '?'], answer: [policy(rule)] },
    { ask: ['Has ', name, ' changed?'], answer: [changed(tool)] },
    {
      ask: ['Did Placard call ', name, '?'],
      answer: [
        'No. Placard asks servers for their lists of tools and never calls a tool. What the code does is not checked.',
      ],
    },
  ];
}

function doing({ name, serverTitle, assessment }: ToolRecord): readonly Part[] {
  const words = (assessment?.capabilities ?? []).map((capability) => CAPABILITIES[capability]);
  const subject: readonly Part[] = [{ theirs: name }, ' is a tool of ', { theirs: serverTitle }, '. '];
  if (assessment === null) return [...subject, 'Nobody has classified it yet, so what it does is unknown, not safe.'];
  if (words.length === 0)
    return [...subject, `By its definition it is a ${assessment.category} tool without a special power.`];
  return [...subject, `By its definition it ${joined(words)}.`];
}

function risk({ assessment }: ToolRecord): string {
  if (assessment === null) return 'Unknown, which is not the same as safe.';
  const { category, findings } = assessment;
  const speakFor = findings.filter(({ direction }) => direction === 'for').length;
  return (
    `${capital(assessment.risk)}: ${lower(RISK_MEANING[assessment.risk])} ` +
    `The category is ${category}, with ${percent(assessment.confidence)} confidence; ` +
    `${counted(speakFor, 'finding')} for it and ${findings.length - speakFor} against.`
  );
}

function claims({ definition, assessment }: ToolRecord): string {
  const made = claimsOf(definition, assessment);
  if (made.length === 0) return 'Nothing: it gives no hints, so a careful client must assume the worst.';
  const wrong = made.filter(({ standing }) => standing === 'over-claims' || standing === 'under-claims');
  const verdict =
    wrong.length === 0
      ? 'No evidence speaks against it.'
      : `The evidence contradicts that it ${joined(wrong.map(({ claim }) => claim))}.`;
  return `That it ${joined(made.map(({ claim }) => claim))}. ${verdict} Hints are claims, not guarantees.`;
}

function watched({ assessment }: ToolRecord): readonly Part[] {
  const parameters = assessment?.parameters ?? [];
  if (parameters.length === 0) return ['None has a role that Placard knows to be dangerous.'];
  const parts = parameters.flatMap(({ name, role }, index): Part[] => [
    index === 0 ? '' : ', ',
    { theirs: name },
    ` (${ROLE_WORDS[role]})`,
  ]);
  return [...parts, '.'];
}

const policy = ({ decision }: ToolRule): string =>
  `${DECISION_WORDS[decision].effect} The server’s other tools are left as they are.`;

function changed({ changes, firstSeen, lastSeen }: ToolRecord): string {
  const later = changes.filter(({ kind }) => kind !== 'tool-added');
  const newest = later.reduce<(typeof later)[number] | undefined>(
    (latest, change) => (latest === undefined || change.observedAt > latest.observedAt ? change : latest),
    undefined,
  );
  const seen = `First seen on ${day(firstSeen)}, last on ${day(lastSeen)}.`;
  if (newest === undefined) return `Not since Placard knows it. ${seen}`;
  return `${counted(later.length, 'change')}; the newest on ${day(newest.observedAt)}: ${lower(CHANGE_WORDS[newest.kind])}. ${seen}`;
}

/** `91 %`; what is only nearly certain is not rounded to certainty. */
export const percent = (share: number): string =>
  share < 1 && share >= 0.995 ? 'over 99\u00A0%' : `${Math.round(share * 100)}\u00A0%`;

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
