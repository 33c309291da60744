import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { auditFile, noAudit } from '#gateway/audit.ts';
import { openCounters, type Counters } from '#gateway/counters.ts';
import { openPolicy, PolicyFileError, readPolicy, type PolicyFile } from '#gateway/policy-file.ts';
import { note, type Rules } from '#gateway/rules.ts';
import type { Policy } from '#schema/policy.ts';
import { CommandError, EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { defaultCounters, type GatewayOptions } from './options.ts';

export interface OpenRules {
  readonly rules: Rules;
  readonly file: PolicyFile;
  readonly close: () => void;
}

/** The policy that the options name. Throws `CommandError`. */
export function openPolicyOf(options: GatewayOptions, io: Io): Policy {
  return orElse(() => readPolicy(policyPath(options, io), options.server ?? null), EXIT.usage);
}

function policyPath({ policy }: GatewayOptions, io: Io): string {
  if (policy !== undefined) return resolve(io.cwd, policy);
  throw new CommandError('--policy: Expected a policy file. Make one with "placard policy SERVER > policy.json".');
}

/** Opens everything that decisions rest on. Throws `CommandError` where any of it cannot be had: then nothing is started. */
export function openRules(options: GatewayOptions, io: Io): OpenRules {
  const file = orElse(() => openPolicy(policyPath(options, io), options.server ?? null), EXIT.usage);
  const { audit, close } =
    options.audit === undefined
      ? { audit: noAudit, close: () => undefined }
      : orElse(() => auditFile(resolve(io.cwd, options.audit ?? '')), EXIT.failed, 'The audit file');
  const path = options.counters === undefined ? defaultCounters(io) : resolve(io.cwd, options.counters);
  let open: Counters | null = null;
  const counters = (): Counters => {
    if (open !== null) return open;
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return (open = openCounters(path, Date.now));
  };
  const rules: Rules = {
    policy: file.current,
    counters,
    audit,
    onDrift: options.onDrift,
    now: Date.now,
    noted: new Set(),
  };
  if (needsCounters(rules)) orElse(counters, EXIT.failed, `The counters in ${path}`);
  file.onChange(() => {
    const { broken } = file.current();
    note(rules, { event: 'policy', reason: broken ?? 'The policy was read anew.' });
  });
  return {
    rules,
    file,
    close() {
      file.close();
      open?.close();
      close();
    },
  };
}

function needsCounters({ policy }: Rules): boolean {
  return policy().policy.tools.some(({ limits, conditions, actions }) =>
    [{ limits, conditions }, ...(actions?.rules ?? [])].some(
      (one) => one.limits.length > 0 || one.conditions.some(({ op }) => op === 'rehearsed'),
    ),
  );
}

function orElse<T>(work: () => T, exitCode: 2 | 3, what?: string): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PolicyFileError) throw new CommandError(error.message, exitCode);
    if (what === undefined || !(error instanceof Error)) throw error;
    throw new CommandError(`${what} cannot be used: ${error.message}. Nothing was started.`, exitCode);
  }
}
