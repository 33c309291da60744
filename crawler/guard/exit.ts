import { constants } from 'node:os';
import type { Exit } from '../sandbox/backend.ts';

/** How a process ended, in words. A sandbox may say "ended by signal n" as code 128 + n, as shells do. */
export function howItLeft({ code, signal }: Exit): string {
  const named = Object.entries(constants.signals).find(([, number]) => code === 128 + number)?.[0];
  const ended = signal ?? named;
  return ended === undefined ? `It left with code ${code ?? 'unknown'}.` : `It was ended by ${ended}.`;
}
