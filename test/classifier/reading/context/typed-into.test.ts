import type { Features } from '#classifier/reading/features.ts';
import { isTypedIntoShell } from '#classifier/reading/context/typed-into.ts';
import { eachOf, testCases } from '../../cases.ts';

/** The verbs of what is typed into a shell. */
const typed = ({ acts, nameWords, opening }: Features): readonly string[] =>
  acts.filter((act) => isTypedIntoShell(act, { texts: [nameWords, opening] })).map(({ verb }) => verb);

testCases('what is typed into a shell', typed, [
  ...eachOf('write send type type_in input enter feed paste', (verb) => [
    `is what tools ${verb}`,
    `| x | | ${verb.replace('_', ' ')} a line to a pane.`,
    [verb],
  ]),
  ...eachOf('terminal terminals tmux pane pty tty stdin repl repls shell iterm', (where) => [
    `goes to ${where}`,
    `| x | | Writes a line to ${where}.`,
    ['write'],
  ]),
  ['goes where the name says', '| write_to_tmux | | Writes a line.', ['write', 'write']],
  ['goes where the opening says', '| write_line | | Writes a line to the shell.', ['write', 'write']],
  ['is nothing that goes elsewhere', '| write_line | | Writes a line to the panel.', []],
  ['is nothing that a later sentence tells of', '| write_line | | Writes a line. Use the shell to read it.', []],
  ['is nothing that is only read there', '| read_shell | | Reads a line of the shell.', []],
]);

testCases('a file that is written', typed, [
  ['is not typed', '| write_file | | Writes a file without a shell.', []],
  ['is none where a line is', '| write_line | | Writes a line of a file to a shell.', ['write', 'write']],
]);
