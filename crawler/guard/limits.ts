import type { Verdict } from '../verdict.ts';

interface Limit {
  readonly value: number;
  readonly outcome: 'timeout' | 'limit-exceeded';
  /** What the server did, once the limit (its value is given) is passed. */
  readonly says: (limit: number) => string;
}

const MIB = 1024 * 1024;

/**
 * What one server may cost. Values leave room over the most that 368 real servers needed (longest line 1.1 MB, most
 * tools 604, deepest schema 29 levels, slowest start 6.6 s) and stop every fixture of the hostile suite in well under a
 * second of work.
 */
const TABLE = {
  wallMs: { value: 30_000, outcome: 'timeout', says: (n) => `It had not finished after ${n} ms.` },
  initializeMs: { value: 15_000, outcome: 'timeout', says: (n) => `It did not answer the handshake within ${n} ms.` },
  listMs: { value: 10_000, outcome: 'timeout', says: (n) => `It did not answer tools/list within ${n} ms.` },
  lineBytes: { value: 4 * MIB, outcome: 'limit-exceeded', says: (n) => `It wrote a line of more than ${n} bytes.` },
  stdoutBytes: { value: 16 * MIB, outcome: 'limit-exceeded', says: (n) => `It wrote more than ${n} bytes.` },
  stderrBytes: {
    value: 64 * MIB,
    outcome: 'limit-exceeded',
    says: (n) => `It wrote more than ${n} bytes of diagnostics.`,
  },
  messages: { value: 5_000, outcome: 'limit-exceeded', says: (n) => `It wrote more than ${n} lines.` },
  noiseLines: {
    value: 200,
    outcome: 'limit-exceeded',
    says: (n) => `It wrote more than ${n} lines that are no protocol message.`,
  },
  notifications: { value: 1_000, outcome: 'limit-exceeded', says: (n) => `It sent more than ${n} notifications.` },
  serverRequests: { value: 50, outcome: 'limit-exceeded', says: (n) => `It asked its client more than ${n} times.` },
  depth: { value: 64, outcome: 'limit-exceeded', says: (n) => `It sent JSON of more than ${n} levels.` },
  pages: { value: 50, outcome: 'limit-exceeded', says: (n) => `Its list had more than ${n} pages.` },
  cursorChars: {
    value: 4_096,
    outcome: 'limit-exceeded',
    says: (n) => `It gave a cursor of more than ${n} characters.`,
  },
  tools: { value: 1_000, outcome: 'limit-exceeded', says: (n) => `It listed more than ${n} tools.` },
  residentMb: { value: 768, outcome: 'limit-exceeded', says: (n) => `It used more than ${n} MiB of memory.` },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof TABLE;
export type Limits = Readonly<Record<LimitName, number>>;

const NAMES = Object.keys(TABLE) as LimitName[];

/** The limits, with some of them replaced. */
export const limitsWith = (changes: Partial<Limits> = {}): Limits => ({ ...DEFAULT_LIMITS, ...changes });

/** What an observation says once a server has passed a limit. */
export const exceeded = (name: LimitName, limits: Limits): Verdict => ({
  outcome: TABLE[name].outcome,
  detail: TABLE[name].says(limits[name]),
});

export const DEFAULT_LIMITS: Limits = {
  ...(Object.fromEntries(NAMES.map((name) => [name, TABLE[name].value])) as Record<LimitName, number>),
};
