import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';
import { schema } from '../../subject.ts';

const led = ({ lead }: Features): string => `${lead?.effect ?? ''} ${lead?.verb ?? ''}`;

testCases('what is added', led, [
  ['is a sum of two numbers', '| add | a:number b:number |', 'read add'],
  ['is put down where a number tells how many', '| add | a:number quantity:number |', 'create add'],
  ['is put down where one is a text', '| add | a:number b:string |', 'create add'],
  ['is put down where it is told what is', '| add_point | x:number y:number |', 'create add'],
  ['is a sum where it may be one', '| add_time | | Adds time.', 'read add'],
  ['is put down where an id tells to what', '| add_time | task_id:string | Adds time.', 'create add'],
  [
    'is a sum where the id is not its own',
    { name: 'add_time', description: 'Adds time.', inputSchema: schema({ to: schema({ task_id: 'string' }) }) },
    'read add',
  ],
  ['is put down where a record is named', '| add_date | | Adds a date to a calendar.', 'create add'],
  ['is put down into a record', '| add_date | | Adds a date into a calendar.', 'create add'],
  ['is a sum where it is added to a quantity', '| add_days | | Adds days to a date.', 'read add'],
  ['is a sum where it is added to another', '| add_numbers | | Adds a number to another.', 'read add'],
  ['is a sum where the record is of the next clause', '| add_days | | Adds days, to plan a trip.', 'read add'],
  ['is put down where the description enters it', '| add_time | | Logs time.', 'create add'],
  ['is a sum where the description only tells it', '| add_time | | Tells time.', 'read add'],
  [
    'is a sum where the record comes only behind another',
    '| add_days | | Adds days and hours to a calendar.',
    'read add',
  ],
  ['is a sum where it is only entered later', '| add_time | | Adds time. Logs time.', 'read add'],
  ['is a sum where something else is entered', '| add_time | | Updates time.', 'read add'],
  ['is nothing where nothing is', '| sum_time | task_id:string | Sums up time.', 'read sum'],
]);
