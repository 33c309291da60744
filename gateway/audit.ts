import { closeSync, openSync, writeSync } from 'node:fs';
import { visibleLine } from '#schema/visible-text.ts';
import { isObject } from './message.ts';

/** One decision, as a line of the audit file has it: names of arguments, never what they hold. */
export interface AuditEntry {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly event: 'call' | 'drift' | 'policy';
  readonly server: string;
  /** Names are a stranger's text: shown so that nothing in them is invisible, and cut. */
  readonly tool?: string;
  readonly decision?: 'allow' | 'ask' | 'deny' | 'hide';
  /** What decided: the tool's rule, one of its actions, the default, or the gateway itself. */
  readonly by?: string;
  readonly reason?: string;
  /** What the person said, where one was asked. */
  readonly answer?: string;
  readonly arguments?: readonly string[];
  /** From the message's arrival to the decision, a person's time included. */
  readonly latencyMs?: number;
}

/** Takes one entry. Throws when it cannot be kept: a decision that leaves no trace must not be carried out. */
export type Audit = (entry: AuditEntry) => void;

const MOST_NAMES = 64;

/** The names of a call's arguments, shown safely and cut. */
export const argumentNames = (args: unknown): readonly string[] =>
  isObject(args)
    ? Object.keys(args)
        .slice(0, MOST_NAMES)
        .map((name) => visibleLine(name, 80))
    : [];

/** Keeps nothing. */
export const noAudit: Audit = () => undefined;

/**
 * Appends lines of JSON to a file that only its owner can read. Each is one write, so lines of several gateways do not mix.
 * Throws what `open` throws when the file cannot be had.
 */
export function auditFile(path: string): { readonly audit: Audit; readonly close: () => void } {
  const file = openSync(path, 'a', 0o600);
  return {
    audit: (entry) => void writeSync(file, `${JSON.stringify(entry)}\n`),
    close: () => closeSync(file),
  };
}
