import { CHANGE_WORDS, consequences, editWords } from '#changes/words.ts';
import type { Change, Edit, ListedChange } from '#schema/change.ts';
import type { Deviation } from '#schema/verification.ts';
import { visibleLine } from '#schema/visible-text.ts';

/** Edits shown of one change. */
const SHOWN = 6;
const INDENT = ' '.repeat(12);

/** Changes as a list for people: a heading for each observation of a server, below it what changed. */
export function changeLines(changes: readonly ListedChange[]): string[] {
  const sets = Map.groupBy(changes, ({ observedAt, server }) => `${observedAt} ${server}`);
  return [...sets.values()].flatMap((set) => {
    const [first] = set;
    if (first === undefined) return [];
    const when = first.observedAt.slice(0, 16).replace('T', ' ');
    return [`${when} UTC  ${visibleLine(first.serverName, 100)}`, ...set.flatMap(oneChange), ''];
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

/** One change: which way it goes, the tool, what happened, what it means, and where. */
function oneChange(change: Pick<Change, 'tool' | 'kind' | 'renamedFrom' | 'judgement'>): string[] {
  const { tool, kind, renamedFrom, judgement } = change;
  const from = renamedFrom === undefined ? '' : ` from ${visibleLine(renamedFrom, 60)}`;
  const what = `${visibleLine(tool, 60)}: ${CHANGE_WORDS[kind].toLowerCase()}${from}`;
  if (judgement === null) return [`  ${'unjudged'.padEnd(10)}${what}`];
  const means = consequences(judgement).join('; ');
  const more = judgement.edits.length - SHOWN + judgement.moreEdits;
  return [
    `  ${judgement.direction.padEnd(10)}${what}${means === '' ? '' : ` – ${means}`}`,
    ...judgement.edits.slice(0, SHOWN).flatMap(oneEdit),
    ...(more > 0 ? [`${INDENT}… and ${more} more`] : []),
  ];
}

function oneEdit(edit: Edit): string[] {
  const why = editWords(edit);
  const value = (text: string | null): string => (text === null ? '–' : visibleLine(text, 100));
  return [
    `${INDENT}${visibleLine(edit.pointer, 120)}${why === null ? '' : `  (${edit.direction}: ${why})`}`,
    `${INDENT}  ${value(edit.before)} → ${value(edit.after)}`,
  ];
}
