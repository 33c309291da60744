import type { Act } from './act.ts';
import type { Word } from './words.ts';

/** Verbs for putting in what somebody else could type. */
const TYPES = new Set('write send type type_in input enter feed paste'.split(' '));

/** Where what is typed is run as a command or as code. */
const TERMINALS = new Set('terminal terminals tmux pane pty tty stdin repl repls shell iterm'.split(' '));

/** "Writes text to the terminal", "sends keys to a tmux pane": what is typed there is run. `texts`: name and opening. */
export const isTypedIntoShell = ({ verb }: Act, texts: readonly (readonly Word[])[]): boolean =>
  TYPES.has(verb) && texts.some((words) => words.some(({ text }) => TERMINALS.has(text)));
