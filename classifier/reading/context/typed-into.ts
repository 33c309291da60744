import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';

/** Verbs for putting in what somebody else could type. */
export const TYPES: ReadonlySet<string> = new Set('write send type type_in input enter feed paste'.split(' '));

/** Where what is typed is run as a command or as code. */
const TERMINALS = new Set('terminal terminals tmux pane pty tty stdin repl repls shell iterm'.split(' '));

/** "Writes text to the terminal", "sends keys to a tmux pane": what is typed there is run. */
export const isTypedIntoShell = ({ verb, things }: Act, { texts }: Pick<Context, 'texts'>): boolean =>
  TYPES.has(verb) &&
  // "Writes a file without running shell commands"
  !things.some(({ word, head }) => head && /(?:^|_)files?$/.test(word)) &&
  texts.some((words) => words.some(({ text }) => TERMINALS.has(text)));
