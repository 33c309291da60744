import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

const led = ({ lead }: Features): string => `${lead?.effect ?? ''} ${lead?.verb ?? ''}`;

testCases('what is tracked', led, [
  ['is handed in where it is measured', '| track_usage | tokens:integer | Tracks usage.', 'create track'],
  ['is handed in where it is said', '| track_habit | done:string | Tracks a habit.', 'create track'],
  ['is looked up by its id', '| track_parcel | id:string | Tracks a parcel.', 'read track'],
]);

testCases('what is reported', led, [
  ['is handed in with the status', '| report_status | status!:string | Reports the status.', 'create report'],
  ['is returned where no status is told', '| report_status | id:string | Reports the status.', 'read report'],
]);

testCases('what is made', led, [
  [
    'is handed in where a parameter holds it',
    '| create_summary | summary:string | Creates a summary.',
    'create create',
  ],
  ['is given back where it is made of a text', '| create_summary | text:string | Creates a summary.', 'read create'],
]);

testCases('a context that is set', led, [
  ['keeps a value under its key', '| set_context | key:string value:string | Sets the context.', 'update set'],
  ['is chosen by its name', '| set_context | name:string | Sets the context.', 'session set'],
  ['is chosen where only a key is told', '| set_context | key:string | Sets the context.', 'session set'],
]);
