import { anyOf, endsIn, is, not, says } from './conditions.ts';
import { TEXT, type Reading } from './reading.ts';

/** Text that a shell runs, and arguments of a program. */
export const COMMAND: readonly Reading[] = [
  {
    role: 'command',
    kinds: TEXT,
    name: anyOf(is('shell bash commands'), endsIn('command cmd command_line')),
  },
  { role: 'command', kinds: TEXT, name: is('args arguments argv'), where: says('command cli flags shell') },
  {
    role: 'command',
    kinds: TEXT,
    name: endsIn('args argv'),
    needs: 'list',
    where: not(says('function script javascript method tool element template')),
  },
  { role: 'command', kinds: TEXT, name: is('input'), where: says('command commands shell stdin terminal tty pty') },
];
