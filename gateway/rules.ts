import type { Policy } from '#schema/policy.ts';
import type { Audit, AuditEntry } from './audit.ts';
import type { Counters } from './counters.ts';
import type { OnDrift } from './ruling.ts';

/** What every session of a gateway decides by. */
export interface Rules {
  /** The policy as it is now, and why nothing can be called where its file cannot be read any more. */
  readonly policy: () => { readonly policy: Policy; readonly broken: string | null };
  /** Opened when the first limit is to be kept. Throws when the file cannot be used. */
  readonly counters: () => Counters;
  readonly audit: Audit;
  readonly onDrift: OnDrift;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Tools whose change was noted in the audit, each with its digest, so that it is noted once. */
  readonly noted: Set<string>;
}

/** One line of the audit about the gateway's server. */
export const note = (rules: Rules, entry: Omit<AuditEntry, 'time' | 'server'>): void =>
  rules.audit({
    time: new Date(rules.now()).toISOString(),
    server: rules.policy().policy.serverKey,
    ...entry,
  });
