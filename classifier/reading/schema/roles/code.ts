import { either, endsIn, is, isNamed, not, says } from './conditions.ts';
import { TEXT, type Reading } from './reading.ts';

/** Text that is run in a programming language. */
export const CODE: readonly Reading[] = [
  {
    role: 'code',
    kinds: TEXT,
    name: is(
      'code javascript python source_code js snippet python_code expression_js apex_code apex func js_code program cell_source cell_code strategy_code',
    ),
    where: not(isNamed),
  },
  {
    role: 'code',
    kinds: TEXT,
    name: endsIn('script script_content script_text code_snippet'),
    // A script for an actor is spoken.
    where: not(either(isNamed, says('file filename says say speaks spoken speech voice voiceover narration narrator'))),
  },
  { role: 'code', kinds: TEXT, name: endsIn('code'), where: says('execute run python javascript typescript') },
  {
    role: 'code',
    kinds: TEXT,
    name: endsIn('function expression'),
    where: either(
      says('javascript python evaluate evaluated'),
      ({ description }) => description?.text.includes('=>') === true,
    ),
  },
  { role: 'code', kinds: TEXT, name: is('source body'), where: says('code apex javascript python typescript lua') },
];
