import type { ParameterRole } from '#schema/assessment.ts';
import { memo } from '../words/memo.ts';
import { pointerStep } from '../words/place.ts';
import type { ParameterShape } from './roles/conditions.ts';
import { kindOf, type ParameterKind, type Reading } from './roles/reading.ts';
import { READINGS } from './roles/readings.ts';
import type { ValueShape } from './schema-type.ts';
import { nameWords, type Word } from '../words/words.ts';

/** What the name of a parameter says, whatever its type. */
export interface ParameterName {
  /** The step of a JSON Pointer to it. */
  readonly step: string;
  readonly named: readonly Word[];
  readonly words: readonly string[];
  /** The ways to read it, in order, for each kind of parameter; and those of them that need nothing that few have. */
  readonly readings: Readings;
  readonly usual: Readings;
}

type Readings = Readonly<Record<ParameterKind, readonly Reading[]>>;

/** Names come again in most tools of a server, and many in most servers. */
const REMEMBERED = 5000;

/** Words and readings of a parameter's name. */
export const parameterName: (name: string) => ParameterName = memo(REMEMBERED, (name) => {
  const named = nameWords(name);
  const words = named.map(({ text }) => text);
  const readings = readingsEndingIn(words.at(-1) ?? '').filter(({ name }) => name.fits(words));
  return {
    step: pointerStep(name),
    named,
    words,
    readings: byKind(readings),
    usual: byKind(readings.filter(({ needs }) => needs === undefined)),
  };
});

const OF_ANY_NAME = READINGS.filter(({ name: { lastWords } }) => lastWords === null);
const OF_NAMES = new Map(
  READINGS.flatMap(({ name }) => name.lastWords ?? []).map((word) => [word, READINGS.filter(canEndIn(word))] as const),
);

function canEndIn(word: string): (reading: Reading) => boolean {
  return ({ name: { lastWords } }) => lastWords === null || lastWords.includes(word);
}

/** The ways to read names that end with a word: a name is put to few of all. */
const readingsEndingIn = (word: string): readonly Reading[] => OF_NAMES.get(word) ?? OF_ANY_NAME;

function byKind(readings: readonly Reading[]): Readings {
  if (readings.length === 0) return NONE;
  const of = (kind: ParameterKind): readonly Reading[] => readings.filter(({ kinds }) => kinds.includes(kind));
  return { flag: of('flag'), number: of('number'), text: of('text'), other: of('other') };
}

/** One for all names that say nothing, so that it lies near the processor. */
const NONE: Readings = { flag: [], number: [], text: [], other: [] };

/** The ways to read a parameter of a name and type, in order: most have none. */
export const readingsOf = (name: ParameterName, { type, format, isArray }: ValueShape): readonly Reading[] =>
  (isArray || format !== null ? name.readings : name.usual)[kindOf(type)];

/** What parameters can be for that take one of a few values: no path, no address, no text to run is chosen by them. */
const OF_CHOICES: ReadonlySet<ParameterRole> = new Set<ParameterRole>(['confirm', 'dry-run', 'action']);

/** What a parameter is for: by its name first, by type and description where the name is ambiguous. */
export function roleOf(readings: readonly Reading[], shape: ParameterShape): ParameterRole | null {
  for (const { role, needs, where } of readings) {
    const isOpen = (!shape.isChoice || OF_CHOICES.has(role)) && (shape.isArray || needs !== 'list');
    if (isOpen && (where === undefined || where(shape))) return role;
  }
  return null;
}
