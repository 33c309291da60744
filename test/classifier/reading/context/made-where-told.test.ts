import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

const led = ({ lead }: Features): string => `${lead?.effect ?? ''} ${lead?.verb ?? ''}`;

testCases('what is generated with an id', led, [
  ['lies in the project of it', '| generate_screen | project_id:string |', 'create generate'],
  ['is an answer where it is no design', '| generate_name | project_id:string |', 'generate generate'],
  ['is an answer without one', '| generate_screen | prompt:string |', 'generate generate'],
]);

testCases('what is rendered', led, [
  [
    'is written where the file cannot be left out',
    '| render_book | output_path!:string | Renders a book.',
    'create render',
  ],
  ['is written where the place is called dst', '| render_book | dst_path!:string | Renders a book.', 'create render'],
  ['is an answer where it can', '| render_book | output_path:string | Renders a book.', 'read render'],
]);
