import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

const said = actFrom('sentence');

testCases('a label in front of a sentence', said, [
  ['is left out in brackets', '| x | | [Routes] Jar uploading.', 'create upload'],
  ['is left out in round brackets', '| x | | (Routes) Jar uploading.', 'create upload'],
  ['is left out in front of a colon', '| x | | Routes: Jar uploading.', 'create upload'],
  ['is left out in front of a hyphen', '| x | | Routes - Jar uploading.', 'create upload'],
  ['is left out in front of a dash', '| x | | Jar shelf — Jar uploading.', 'create upload'],
  ['is left out where it is the name', '| paint_jar | | paint_jar: Jar uploading.', 'create upload'],
  [
    'is left out where it is the name in words',
    '| paint_old_jar | | **Paint old jar** - Jar uploading.',
    'create upload',
  ],
  ['is left out behind another', '| x | | [Acme] [Requires login] (Beta) Jar uploading.', 'create upload'],
  ['is left out where it says what is needed', '| x | | [Requires login] Jar uploading.', 'create upload'],
]);

testCases('what looks like a label', said, [
  ['is an order', '| x | | Book jars - as many as there are.', 'create book'],
  ['is an order with an article', '| x | | Erase the jars: as many as there are.', 'delete erase'],
  ['is the name that says what is done to what', '| manage_jars | | Manage jars: list, paint and erase.', 'any manage'],
  ['is advice', '| x | | Example: erase a jar. Lists bills.', 'delete erase'],
  ['is all that there is', '| x | | Jars: some. Lists bills.', 'read list'],
]);
