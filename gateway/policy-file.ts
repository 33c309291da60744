import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { policyFormat, readPolicyDocument } from '#policy/document.ts';
import type { Policy } from '#schema/policy.ts';

/** The policy file cannot be used: the message says which, and what is wrong with it. */
export class PolicyFileError extends Error {
  override readonly name = 'PolicyFileError';
}

/** A policy that follows its file. */
export interface PolicyFile {
  /** The last one that could be read, and why nothing may be called where the file has since become something else. */
  readonly current: () => { readonly policy: Policy; readonly broken: string | null };
  /** Calls back when it has become another one, or broken, or whole again. */
  onChange(tell: () => void): void;
  close(): void;
}

/** How often the file is looked at, in milliseconds. Looking works on every file system; being told does not. */
const LOOK_EVERY_MS = 1_000;

/**
 * Reads a policy and follows its file. `server` chooses one of several, by key or by slug. Throws `PolicyFileError`: without
 * a policy nothing is started. A file that breaks later refuses every call until it is whole again: somebody was changing
 * what may be called, and what they meant is not known. A file that is being written gets a second look first.
 */
export function openPolicy(path: string, server: string | null): PolicyFile {
  const read = (): Policy => readPolicy(path, server);
  let policy = read();
  let broken: string | null = null;
  const listeners: (() => void)[] = [];
  const look = (isSecond: boolean): void => {
    try {
      const next = read();
      if (broken === null && JSON.stringify(next) === JSON.stringify(policy)) return;
      policy = next;
      broken = null;
    } catch (error) {
      if (!isSecond) return void setTimeout(() => look(true), LOOK_EVERY_MS).unref();
      broken = `The policy file cannot be used, so nothing is called until it can. ${error instanceof Error ? error.message : ''}`;
    }
    for (const tell of listeners) tell();
  };
  watchFile(path, { interval: LOOK_EVERY_MS, persistent: false }, () => look(false));
  return {
    current: () => ({ policy, broken }),
    onChange: (tell) => void listeners.push(tell),
    close: () => unwatchFile(path),
  };
}

/** One policy of a file. Throws `PolicyFileError`. */
export function readPolicy(path: string, server: string | null): Policy {
  const document = readPolicyDocument(textOf(path), policyFormat(path));
  if (!document.ok) throw new PolicyFileError(`${path} is no policy. ${document.problem}`);
  const { policies } = document;
  const keys = policies.map(({ serverKey }) => serverKey).join(', ');
  if (server === null) {
    if (policies.length > 1) throw new PolicyFileError(`${path} has policies for ${keys}: choose one with --server.`);
    return policies[0];
  }
  const chosen = policies.find((one) => one.serverKey === server || one.server === server);
  if (chosen === undefined) throw new PolicyFileError(`${path} has no policy for "${server}", only for ${keys}.`);
  return chosen;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new PolicyFileError(`${path} cannot be read (${code}).`);
  }
}
