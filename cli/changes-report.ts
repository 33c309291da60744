import { folded } from '#changes/fold.ts';
import { CHANGE_WORDS, consequences, editWords } from '#changes/words.ts';
import type { Change, Edit, ListedChange } from '#schema/change.ts';
import type { Deviation } from '#schema/verification.ts';
import { visibleLine } from '#schema/visible-text.ts';

/** Edits shown of one change, and tools named in which it is the same. */
const EDITS = 6;
const NAMES = 8;
const INDENT = ' '.repeat(12);

/** Changes as a list for people: a heading for each observation of a server, below it what changed, each edit once. */
export function changeLines(changes: readonly ListedChange[]): string[] {
  const sets = Map.groupBy(changes, ({ observedAt, server }) => `${observedAt} ${server}`);
  return [...sets.values()].flatMap((set) => {
    const [first] = set;
    if (first === undefined) return [];
    const when = first.observedAt.slice(0, 16).replace('T', ' ');
    return [
      `${when} UTC  ${visibleLine(first.serverName, 100)}`,
      ...folded(set).flatMap(([change, ...others]) => oneChange(change, others)),
      '',
    ];
  });
}

/** A deviation from a lock, in the same words. */
export function deviationLines(deviation: Deviation): string[] {
  const { kind, tool } = deviation;
  if (kind !== 'definition-changed') return oneChange({ ...deviation, kind });
  return [
    `  ${'unjudged'.padEnd(10)}${visibleLine(tool, 60)}: definition changed`,
    `${INDENT}The lock has only its digest and the catalogue does not know it: lock with --definitions to be told what changed.`,
  ];
}

type Told = Pick<Change, 'tool' | 'kind' | 'renamedFrom' | 'judgement'>;

/** One change: which way it goes, the tool, what happened, what it means, where, and in which tools it is the same. */
function oneChange({ tool: name, kind, renamedFrom, judgement }: Told, others: readonly Told[] = []): string[] {
  const tool = visibleLine(name, 60);
  const from = renamedFrom === undefined ? '' : ` from ${visibleLine(renamedFrom, 60)}`;
  const happened = CHANGE_WORDS[kind].toLowerCase();
  const what =
    others.length === 0 ? `${tool}: ${happened}${from}` : `${happened} in ${others.length + 1} tools, as in ${tool}`;
  if (judgement === null) return [`  ${'unjudged'.padEnd(10)}${what}`];
  const means = consequences(judgement).join('; ');
  const more = judgement.edits.length - EDITS + judgement.moreEdits;
  return [
    `  ${judgement.direction.padEnd(10)}${what}${means === '' ? '' : ` – ${means}`}`,
    ...judgement.edits.slice(0, EDITS).flatMap(oneEdit),
    ...(more > 0 ? [`${INDENT}… and ${more} more`] : []),
    ...alsoIn(others),
  ];
}

function alsoIn(others: readonly Told[]): string[] {
  if (others.length === 0) return [];
  const names = others.slice(0, NAMES).map(({ tool }) => visibleLine(tool, 60));
  const more = others.length - names.length;
  return [`${INDENT}also in ${names.join(', ')}${more > 0 ? ` and ${more} more, which --json names` : ''}`];
}

function oneEdit(edit: Edit): string[] {
  const why = editWords(edit);
  const value = (text: string | null): string => (text === null ? '–' : visibleLine(text, 100));
  return [
    `${INDENT}${visibleLine(edit.pointer, 120)}${why === null ? '' : `  (${edit.direction}: ${why})`}`,
    `${INDENT}  ${value(edit.before)} → ${value(edit.after)}`,
  ];
}
