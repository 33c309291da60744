import type { ParameterRole } from '#schema/assessment.ts';
import { memo } from './memo.ts';
import type { ParameterShape } from './role-conditions.ts';
import { kindOf, READINGS, type ParameterKind, type Reading } from './role-readings.ts';
import { nameWords, type Word } from './words.ts';

/** What the name of a parameter says, whatever its type. */
export interface ParameterName {
  readonly named: readonly Word[];
  readonly words: readonly string[];
  /** The ways to read it, in order, for each kind of parameter. */
  readonly readings: Readonly<Record<ParameterKind, readonly Reading[]>>;
}

/** Names come again in most tools of a server, and many in most servers. */
const REMEMBERED = 5000;

/** Words and readings of a parameter's name. */
export const parameterName: (name: string) => ParameterName = memo(REMEMBERED, (name) => {
  const named = nameWords(name);
  const words = named.map(({ text }) => text);
  const readings = READINGS.filter((reading) => reading.name(words));
  const of = (kind: ParameterKind): readonly Reading[] => readings.filter(({ kinds }) => kinds.includes(kind));
  return { named, words, readings: { flag: of('flag'), number: of('number'), text: of('text'), other: of('other') } };
});

/** What parameters can be for that take one of a few values: no path, no address, no text to run is chosen by them. */
const OF_CHOICES: ReadonlySet<ParameterRole> = new Set<ParameterRole>(['confirm', 'dry-run', 'action']);

/** What a parameter is for: by its name first, by type and description where the name is ambiguous. */
export function roleOf({ readings }: ParameterName, shape: ParameterShape): ParameterRole | null {
  for (const { role, where } of readings[kindOf(shape.type)])
    if ((!shape.isChoice || OF_CHOICES.has(role)) && (where === undefined || where(shape))) return role;
  return null;
}
