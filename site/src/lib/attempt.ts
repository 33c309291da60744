import { z } from 'zod';
import { AuthPosture } from '#schema/auth-posture.ts';
import { Durations, isUnstable, Profile, RejectedTool, SecondListing, Target, Usage } from '#schema/observation.ts';
import { authFacts } from './auth-facts.ts';
import { duration, moment } from './time.ts';
import { counted } from './number.ts';
import { outcomeWords } from './words.ts';

/** What a page shows of one attempt at a server; what an older record lacks is left out. */
const Attempt = z.object({
  outcome: z.string(),
  observedAt: z.string(),
  target: Target.optional().catch(undefined),
  profile: Profile.optional().catch(undefined),
  durations: Durations.optional().catch(undefined),
  sandbox: z.string().nullish().catch(undefined),
  protocolVersion: z.string().optional().catch(undefined),
  serverInfo: z
    .looseObject({ name: z.string().optional(), version: z.string().optional() })
    .optional()
    .catch(undefined),
  instructions: z.string().optional().catch(undefined),
  rejected: z.array(RejectedTool).default([]).catch([]),
  detail: z.string().optional().catch(undefined),
  usage: Usage.optional().catch(undefined),
  auth: AuthPosture.optional().catch(undefined),
  secondListing: SecondListing.optional().catch(undefined),
  invalidUtf8: z.boolean().default(false).catch(false),
});
type Attempt = z.infer<typeof Attempt>;

/** One line of a record: a label of ours, and words. `code` marks text that a server or its package gave. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly code?: boolean;
}

/** An attempt as a reader sees it. `instructions` and `rejected` are text of the server. */
export interface AttemptView {
  readonly outcome: string;
  readonly sentence: string;
  readonly detail: string | null;
  readonly declared: boolean;
  readonly facts: readonly Fact[];
  readonly instructions: string | null;
  readonly rejected: readonly { readonly name: string; readonly reason: string }[];
  /** Whether another client was given another list. */
  readonly unstable: boolean;
}

/** How a server was looked at, in words. */
export function attemptView(record: { readonly outcome: string; readonly observedAt: string }): AttemptView {
  const attempt = Attempt.parse(record);
  const words = outcomeWords(attempt.outcome);
  return {
    outcome: words.short,
    sentence: words.long,
    detail: attempt.detail ?? null,
    declared: attempt.outcome === 'declared',
    facts: [
      { label: attempt.outcome === 'declared' ? 'Recorded' : 'Looked at', text: moment(attempt.observedAt) },
      ...targetFacts(attempt),
      ...authFacts(attempt.auth),
      ...conditionFacts(attempt),
      ...answerFacts(attempt),
      ...secondFacts(attempt),
    ],
    instructions: attempt.instructions ?? null,
    unstable: attempt.secondListing !== undefined && isUnstable(attempt.secondListing),
    rejected: attempt.rejected.map(({ index, name, reason }) => ({ name: name ?? `Row ${index + 1}`, reason })),
  };
}

function targetFacts({ target }: Attempt): readonly Fact[] {
  switch (target?.kind) {
    case undefined:
      return [];
    case 'package':
      return [
        { label: 'Package', text: `${target.registry} ${target.identifier} ${target.version}`, code: true },
        ...(target.integrity === undefined ? [] : [{ label: 'Integrity', text: target.integrity, code: true }]),
      ];
    case 'remote':
      return [{ label: 'Address', text: `${target.url} (${target.transport})`, code: true }];
    case 'file':
      return [{ label: 'File', text: [target.name, target.version].filter(Boolean).join(', version '), code: true }];
  }
}

const SANDBOX: Readonly<Record<string, string>> = {
  bubblewrap: 'bubblewrap: no network, no secrets',
  namespaces: 'Linux namespaces: no network, no secrets',
  none: 'none: run with --unsafe-no-sandbox',
};

function conditionFacts({ profile, sandbox, durations, usage }: Attempt): readonly Fact[] {
  const facts: Fact[] = [];
  if (typeof sandbox === 'string') facts.push({ label: 'Sandbox', text: SANDBOX[sandbox] ?? sandbox });
  if (profile?.installedIn === 'sandbox')
    facts.push({ label: 'Installed', text: 'in the sandbox too, reaching the registry alone' });
  if (profile?.node !== undefined) facts.push({ label: 'Node', text: profile.node, code: true });
  if ((profile?.args ?? []).length > 0)
    facts.push({ label: 'Arguments', text: profile?.args.join(' ') ?? '', code: true });
  if ((profile?.env ?? []).length > 0) {
    facts.push({ label: 'Dummy values for', text: profile?.env.join(', ') ?? '', code: true });
  }
  if (durations !== undefined && durations.total > 0) facts.push({ label: 'Took', text: duration(durations.total) });
  if (usage !== undefined) facts.push({ label: 'Memory', text: `${usage.peakMb} MiB` });
  return facts;
}

function answerFacts({ protocolVersion, serverInfo, rejected, invalidUtf8 }: Attempt): readonly Fact[] {
  const info = [serverInfo?.name, serverInfo?.version].filter((part) => part !== undefined && part !== '').join(' ');
  return [
    ...(protocolVersion === undefined ? [] : [{ label: 'Protocol', text: protocolVersion, code: true }]),
    ...(info === '' ? [] : [{ label: 'Calls itself', text: info, code: true }]),
    ...(rejected.length === 0
      ? []
      : [{ label: 'Left out', text: `${counted(rejected.length, 'row')} that is no definition` }]),
    ...(invalidUtf8
      ? [{ label: 'Damaged', text: 'bytes that are no UTF-8, shown as U+FFFD; other clients may read something else' }]
      : []),
  ];
}

/** What a second list, taken as another client, was like. */
function secondFacts({ secondListing: second }: Attempt): readonly Fact[] {
  if (second === undefined) return [];
  if (second.failure !== null) return [{ label: `Asked as ${second.client}`, text: 'no list' }];
  if (!isUnstable(second)) return [{ label: `Asked as ${second.client}`, text: 'the same list' }];
  return (['appeared', 'vanished', 'changed'] as const)
    .filter((kind) => second[kind].length > 0)
    .map((kind) => ({ label: `As ${second.client} ${kind}`, text: second[kind].join(', '), code: true }));
}
