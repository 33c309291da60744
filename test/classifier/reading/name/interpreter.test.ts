import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

/** What the name is read to do. */
const named = ({ acts }: Features): string => acts.find(({ from }) => from === 'name')?.effect ?? '';

testCases('a name that is called after what runs code', named, [
  ['runs it where nothing is described', '| python | code:string |', 'run'],
  ['runs it where it is only named again', '| bash | command:string | Bash tool', 'run'],
  ['is no deed where the description has another', '| terminal | | Shows the terminal.', ''],
  ['is read where it is one word of several', '| python_docs | | Documentation of a module.', 'read'],
  [
    'runs it where it ends in a loop that evaluates, whatever is described',
    '| ruby_repl | code:string | Keeps what was defined.',
    'run',
  ],
  ['is no loop where that is only the object', '| repl_history | | Lists what was typed.', 'read'],
  ['is none where nothing runs by it', '| orchard | code:string |', ''],
]);
