import type { ParameterRole } from '#schema/assessment.ts';
import { memo } from './memo.ts';
import type { ParameterShape } from './role-conditions.ts';
import { kindOf, READINGS, type Reading } from './role-readings.ts';
import { nameWords } from './words.ts';

/** What the name of a parameter says, whatever its type. */
export interface ParameterName {
  readonly words: readonly string[];
  /** The ways to read it, in order. */
  readonly readings: readonly Reading[];
}

/** Names come again in most tools of a server, and many in most servers. */
const REMEMBERED = 5000;

/** Words and readings of a parameter's name. */
export const parameterName: (name: string) => ParameterName = memo(REMEMBERED, (name) => {
  const words = nameWords(name).map(({ text }) => text);
  return { words, readings: READINGS.filter((reading) => reading.name(words)) };
});

/** What parameters can be for that take one of a few values: no path, no address, no text to run is chosen by them. */
const OF_CHOICES: ReadonlySet<ParameterRole> = new Set<ParameterRole>(['confirm', 'dry-run', 'action']);

/** What a parameter is for: by its name first, by type and description where the name is ambiguous. */
export function roleOf({ readings }: ParameterName, shape: ParameterShape): ParameterRole | null {
  const kind = kindOf(shape.type);
  for (const { role, kinds, where } of readings)
    if (kinds.includes(kind) && (!shape.isChoice || OF_CHOICES.has(role)) && (where === undefined || where(shape)))
      return role;
  return null;
}
