import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actionChoices } from '#classifier/reading/schema/action-choices.ts';
import type { Act } from '#classifier/reading/acts/act.ts';
import { parametersOf } from '#classifier/reading/schema/parameters.ts';
import type { Source } from '#classifier/reading/words/place.ts';
import { statedActs } from '#classifier/reading/stated-acts.ts';
import { nameWords, sentencesIn } from '#classifier/reading/words/words.ts';
import { subjectOf } from '../tool-table.ts';

type Stated = ReturnType<typeof statedActs>;

/** What is stated by a tool of `tool-table.ts`, and by its title. */
function stated(tool: string, title?: string): Stated {
  const { name, description, inputSchema } = subjectOf(tool).definition;
  const said = sourceOf('/description', description);
  return statedActs({
    name: { pointer: '/name', in: 'value', text: name },
    words: nameWords(name),
    title: sourceOf('/title', title),
    description: said,
    sentences: description === undefined ? [] : sentencesIn(description),
    read: parametersOf(inputSchema),
    choices: actionChoices(inputSchema, parametersOf(inputSchema), said),
    domains: new Set(),
    serverWords: new Set(),
  });
}

const sourceOf = (pointer: string, text: string | undefined): Source | null =>
  text === undefined ? null : { pointer, in: 'value', text };

const told = (acts: readonly Act[]): readonly string[] =>
  acts.map(({ from, effect, verb }) => `${from} ${effect} ${verb}`);

type Case = readonly [what: string, tool: string, answer: readonly string[] | string, title?: string];

function testStated(group: string, ask: (found: Stated) => Case[2], cases: readonly Case[]): void {
  describe(group, () => {
    for (const [what, tool, answer, title] of cases) it(what, () => assert.deepEqual(ask(stated(tool, title)), answer));
  });
}

const all = ({ acts }: Stated): readonly string[] => told(acts);
const named = ({ named: acts }: Stated): readonly string[] => told(acts);
const opened = ({ opened: acts }: Stated): readonly string[] => told(acts);
const things = ({ acts }: Stated): readonly string[] =>
  acts.map(({ verb, things: some }) => [verb, ...some.map(({ word }) => word)].join(' '));

testStated('the acts of a tool', all, [
  [
    'come from name, title, opening, actions and later sentences, in this order',
    '| delete_jar | action=paint,clear | Paints jars and mails a lid. It also erases a box.',
    [
      'name delete delete',
      'title delete remove',
      'sentence update paint',
      'sentence send mail',
      'actions update paint',
      'actions delete clear',
      'later delete erase',
    ],
    'Remove Jar',
  ],
  ['are none where nothing is said', '| x | |', []],
  [
    'are later ones only behind the opening',
    '| x | | Jars are nice. Deletes jars. It also paints boxes.',
    ['sentence delete delete', 'later update paint'],
  ],
]);

testStated('the opening', ({ opening }) => opening.map(({ text }) => text).join(' '), [
  ['is the sentence that has a main verb', '| x | | Jars are nice. Deletes jars. It paints.', 'deletes jars'],
  ['is the first where none has', '| x | | Jars are nice. So are boxes.', 'jars are nice'],
  ['is empty where there is no description', '| x | |', ''],
]);

testStated('a method', all, [
  ['is no verb where it stands before a path', '| x | | POST /jars, with a body.', []],
  ['does not take the verb that stands elsewhere', '| x | | Delete jars by DELETE /jars.', ['sentence delete delete']],
  ['is a verb where no path follows', '| x | | POST jars.', ['sentence create post']],
]);

testStated('the method', ({ method }) => method?.verb ?? '', [
  ['is the one that the description gives', '| x | | Erases jars: DELETE /jars.', 'DELETE'],
  ['is none without a path', '| x | | Erases jars: DELETE jars.', ''],
  ['is none without a description', '| x | |', ''],
]);

testStated('the name', named, [
  ['says what it does', '| delete_jar | |', ['name delete delete']],
  ['says so beside the same verb', '| log_jar | | Logs the jar.', ['name create log']],
  ['is a noun where the description has another verb', '| git_log | | Views the commits of a jar.', []],
  ['is an answer where the description only returns it', '| build_log | | Returns the log of a job.', []],
  [
    'means what the description has done with it',
    '| extract_frame | | Saves a frame to the gallery.',
    ['name create extract'],
  ],
  ['means its own where that has nothing done', '| extract_frame | |', ['name read extract']],
  [
    'reads what a later sentence stores',
    '| scrape | | Scrapes a shop. It stores the products in the database.',
    ['name create scrape'],
  ],
  ['reads what none stores', '| scrape | | Scrapes a shop. It shows the products.', ['name read scrape']],
  ['is settled by the verb of the description', '| list_order | | Orders a list.', ['name any order']],
]);

testStated('what the opening says', opened, [
  [
    'is stored where a later sentence has it stored',
    '| x | | Scrapes a shop. It stores the products in the database.',
    ['sentence create scrape'],
  ],
  ['is read in the light of the name', '| stop_job | | Asks a job to end.', ['sentence job ask']],
  ['is a topic where the name only reads', '| get_order | | The orders of a customer.', ['sentence read show']],
  ['is a topic where the name says nothing', '| x | | The orders of a customer.', ['sentence read show']],
  ['is nothing of a topic where the name does more', '| delete_order | | The orders of a customer.', []],
  ['is more than a topic where it has a verb', '| delete_order | | Shows the orders.', ['sentence read show']],
]);

testStated('the title', all, [
  ['says what is done', '| x | |', ['title read search'], 'Search Feedback'],
  [
    'is a noun where the description writes what it names',
    '| x | | Records feedback on a search.',
    ['sentence create record'],
    'Search Feedback',
  ],
  [
    'is none where the description deletes',
    '| x | | Deletes feedback on a search.',
    ['title read search', 'sentence delete delete'],
    'Search Feedback',
  ],
  [
    'is none where it names something else',
    '| x | | Records feedback on a jar.',
    ['title read search', 'sentence create record'],
    'Search Boxes',
  ],
  [
    'is none where it does more than to read',
    '| x | | Paints the lids.',
    ['title send mail', 'sentence update paint'],
    'Mail',
  ],
]);

testStated('the actions', all, [
  ['are acts', '| x | action=paint,clear |', ['actions update paint', 'actions delete clear']],
  ['are an act where there is only one', '| x | action=paint |', ['actions update paint']],
  ['are none where there are none to choose from', '| x | action=red,blue |', []],
  ['are what a preview is about', '| preview_order | action=create,delete |', ['name read preview']],
  [
    'are acts of a tool that reads otherwise',
    '| get_order | action=create,delete |',
    ['name read get', 'actions invoice create', 'actions delete delete'],
  ],
  ['are what leave is asked for', '| request_otp | action=create,delete |', ['name create request']],
]);

testStated('what an action is done to', things, [
  [
    'is what the name has something done to',
    '| manage_order | action=cancel,list |',
    ['manage order', 'cancel', 'list'],
  ],
]);

testStated('the effect of an action', all, [
  [
    'is that on what the name has something done to',
    '| manage_order | action=cancel,list |',
    ['name any manage', 'actions bill cancel', 'actions read list'],
  ],
  [
    'is none on what that belongs to',
    '| manage_job_of_order | action=cancel,list |',
    ['name any manage', 'actions job cancel', 'actions read list'],
  ],
  [
    'is that on what the name holds where it has no verb',
    '| jobs | action=cancel,list |',
    ['actions job cancel', 'actions read list'],
  ],
]);

const STEPS = 'steps calldata call_data payload instructions';
const HANDS_BACK = 'Returns Builds Prepares Constructs Encodes';

describe('the steps of an act that somebody else does', () => {
  const lock = (said: string): readonly string[] => all(stated(`| x | action:string | ${said}`));
  for (const verb of HANDS_BACK.split(' '))
    it(`are all that "${verb}" says`, () =>
      assert.equal(lock(`${verb} the steps of a lock and erases a jar. Actions: extend, withdraw.`).length, 1));
  for (const word of STEPS.split(' '))
    it(`may be called "${word}"`, () =>
      assert.equal(lock(`Returns the ${word} of a lock. Actions: extend, withdraw.`).length, 1));
  it('may have a word before them', () =>
    assert.equal(lock('Returns the lock steps. Actions: extend, withdraw.').length, 1));
  for (const said of ['Returns the state of a lock', 'Reads the steps of a lock', 'Returns the steps file of a lock'])
    it(`are not told by "${said}"`, () =>
      assert.deepEqual(lock(`${said}. Actions: extend, withdraw.`).slice(1), [
        'actions update extend',
        'actions delete withdraw',
      ]));
});
