import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { object, roleOf, testNames, testWords, text, texts } from './role-of.ts';

testNames('command', text(), 'shell bash commands command cmd command_line start_command');
testNames(null, object, 'shell');
testWords('command', 'args', 'command cli flags shell');
testNames('command', text('Flags'), 'args arguments argv');
testNames('command', texts, 'args argv extra_args');
testNames(null, text(), 'extra_args');
describe('a list of args', () => {
  for (const word of 'function script javascript method tool element template'.split(' '))
    it(`is none of a ${word}`, () => assert.equal(roleOf('args', { ...texts, description: `Of the ${word}` }), null));
});
testWords('command', 'input', 'command commands shell stdin terminal tty pty');
testNames(null, text('What to summarise'), 'input');
it('a list of numbers has no args', () =>
  assert.equal(roleOf('extra_args', { type: 'array', items: { type: 'number' } }), null));
testNames(null, { type: 'array', items: object }, 'extra_args');
