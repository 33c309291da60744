import type { Act } from './act.ts';
import type { Word } from './words.ts';

const OPENS = /^(?:load|open|import)$/;
const INTO = new Set(['in', 'into', 'to']);
const PROGRAM = new Set(
  'session simulator simulation emulator debugger disassembler application app editor engine viewer interpreter player'.split(
    ' ',
  ),
);
const REACH = 5;

/** "Loads a scenario into the running simulator", "Opens a drawing in the application": later calls work on it. */
export const opensInProgram = ({ effect, verb, from }: Act, opening: readonly Word[]): boolean =>
  effect === 'read' && (from === 'name' || from === 'sentence') && OPENS.test(verb) && goesInto(opening);

function goesInto(opening: readonly Word[]): boolean {
  const at = opening.slice(0, 10).findIndex(({ text }) => INTO.has(text));
  if (at < 1) return false;
  return opening.slice(at + 1, at + 1 + REACH).some(({ text }) => PROGRAM.has(text));
}
