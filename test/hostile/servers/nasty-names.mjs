// Has names that are paths, options, code, markup, invisible, endless, or none.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

const names = [
  '..',
  '../../etc/passwd',
  '-rf',
  '--',
  '',
  ' ',
  '.',
  'CON',
  'aux.txt',
  'a\u0000b',
  'a\nb',
  '<script>x</script>',
];
const more = [
  '\u202Eevil',
  '\u200B',
  '\u{E0041}\u{E0042}',
  '\uD800',
  "'; drop table tool; --",
  '$(id)',
  '`id`',
  '%s%n',
  'x'.repeat(600),
];
serve(() => ({ tools: [...names, ...more].map((name) => tool(name)) }));
