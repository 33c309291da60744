import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../cases.ts';

const led = ({ lead }: Features): string => (lead === null ? '' : `${lead.from} ${lead.verb}`);

testCases('the act that leads', led, [
  ['is the one of the name', '| paint_barrel | | Deletes a barrel.', 'name paint'],
  ['is the one of the opening where a name has none', '| barrel | | Deletes a barrel.', 'sentence delete'],
  [
    'is the one of the opening where that of the name is vague',
    '| manage_barrel | | Deletes a barrel.',
    'sentence delete',
  ],
  ['is an action where nothing else is firm', '| manage_barrel | action=fill,drain |', 'actions fill'],
  ['is none that is denied', '| barrel | action=fill,drain | This tool does not delete a barrel.', 'actions fill'],
  ['is vague where all are', '| manage_barrel | |', 'name manage'],
  ['is none where nothing is done', '| barrel | |', ''],
]);
