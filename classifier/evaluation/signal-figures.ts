import { z } from 'zod';
import { signalsOf } from '../signals/signals-of.ts';

/** A definition whose nature is known: `definition`, or the fields of one beside each other. */
const Attack = z.looseObject({
  is_malicious: z.boolean().nullish(),
  where: z.string().nullish(),
  attack_type: z.string().nullish(),
  definition: z.looseObject({}).nullish(),
});

/** How many definitions of a group show a signal. */
export interface SignalGroup {
  readonly malicious: boolean;
  /** Where the attack is to be seen: many are in the code alone. */
  readonly where: string;
  readonly attackType: string;
  readonly rows: number;
  /** Rows with a high-confidence signal. */
  readonly high: number;
  /** Rows with any signal. */
  readonly any: number;
}

export interface SignalFigures {
  readonly rows: number;
  readonly groups: readonly SignalGroup[];
  /** Rows per signal, in the order of the ids. */
  readonly signals: Readonly<Record<string, number>>;
}

const FIELDS = ['name', 'title', 'description', 'inputSchema', 'outputSchema', 'annotations'] as const;

/** Counts attack signals per group of a JSONL text. A line that is no object throws with its number. */
export function signalFigures(text: string): SignalFigures {
  const groups = new Map<string, SignalGroup>();
  const signals = new Map<string, number>();
  let rows = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = attackAt(line, index + 1);
    const found = signalsOf(row.definition ?? Object.fromEntries(FIELDS.map((field) => [field, row[field] ?? null])));
    const malicious = row.is_malicious ?? false;
    const [where, attackType] = [row.where ?? '', malicious ? (row.attack_type ?? '') : ''];
    const key = JSON.stringify([malicious, where, attackType]);
    const before = groups.get(key) ?? { malicious, where, attackType, rows: 0, high: 0, any: 0 };
    groups.set(key, {
      ...before,
      rows: before.rows + 1,
      high: before.high + Number(found.some(({ confidence }) => confidence === 'high')),
      any: before.any + Number(found.length > 0),
    });
    for (const { signal } of found) signals.set(signal, (signals.get(signal) ?? 0) + 1);
    rows += 1;
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  return { rows, groups: sorted, signals: Object.fromEntries([...signals].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function attackAt(line: string, number: number): z.infer<typeof Attack> {
  try {
    return Attack.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`Line ${number} is no definition.`, { cause });
  }
}
