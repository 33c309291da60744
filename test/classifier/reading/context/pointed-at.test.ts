import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

const led = ({ lead }: Features): string => lead?.effect ?? '';

testCases('a hover', led, [
  ['reads where it points at code', '| hover | line:integer character:integer |', 'read'],
  ['reads where a symbol of a line is named', '| hover | line:integer symbol:string |', 'read'],
  ['moves a mouse', '| hover | element:string |', 'device'],
  ['moves a mouse to a line of a page', '| hover | line:integer |', 'device'],
]);
