import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

const led = ({ lead }: Features): string => `${lead?.effect ?? ''} ${lead?.verb ?? ''}`;

testCases('a context that is set', led, [
  ['keeps a value under its key', '| set_context | key:string value:string | Sets the context.', 'update set'],
  ['is chosen by its name', '| set_context | name:string | Sets the context.', 'session set'],
  ['is chosen where only a key is told', '| set_context | key:string | Sets the context.', 'session set'],
]);
