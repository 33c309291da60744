import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';
import type { Word } from '../words/words.ts';

export const OPENS: ReadonlySet<string> = new Set(['load', 'open', 'import']);
const INTO = new Set(['in', 'into', 'to']);
const PROGRAM = new Set(
  'session simulator simulation emulator debugger disassembler application app editor engine viewer interpreter player browser tab ui interface'.split(
    ' ',
  ),
);
const REACH = 5;

/** "Loads a scenario into the running simulator", "Opens a drawing in the application": later calls work on it. */
export const opensInProgram = ({ from }: Act, { texts: [, opening] }: Context): boolean =>
  (from === 'name' || from === 'sentence') && goesInto(opening);

function goesInto(opening: readonly Word[]): boolean {
  const at = opening.slice(0, 10).findIndex(({ text }) => INTO.has(text));
  if (at < 1) return false;
  return opening.slice(at + 1, at + 1 + REACH).some(({ text }) => PROGRAM.has(text));
}
