import { constants } from 'node:os';
import type { Exit } from '../sandbox/backend.ts';

/** The signal that ended a process; null: none did. A sandbox may say "ended by signal n" as code 128 + n, as shells do. */
export function endedBy({ code, signal }: Exit): string | null {
  return signal ?? Object.entries(constants.signals).find(([, number]) => code === 128 + number)?.[0] ?? null;
}

/** How a process ended, in words. */
export function howItLeft(exit: Exit): string {
  const signal = endedBy(exit);
  return signal === null ? `It left with code ${exit.code ?? 'unknown'}.` : `It was ended by ${signal}.`;
}
