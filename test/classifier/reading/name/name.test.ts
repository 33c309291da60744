import type { Features } from '#classifier/reading/features.ts';
import { actFrom } from '../../act-from.ts';
import { eachOf, testCases } from '../../cases.ts';

/** All that the name says that is done, to what, and out of what. */
const told = ({ acts }: Features): string[] =>
  acts
    .filter(({ from }) => from === 'name')
    .map(({ verb, things, origin }) =>
      [verb, ...things.map(({ word }) => word), ...origin.map(({ word }) => `< ${word}`)].join(' '),
    );

testCases('what something is done to', told, [
  ['stands behind the verb', '| delete_project | |', ['delete project']],
  ['stands before a verb at the end', '| project_delete | |', ['delete project']],
  ['ends at a preposition', '| send_jar_to_customer | |', ['send jar']],
  ['stands behind a preposition without any other', '| withdraw_from_account | |', ['withdraw account < account']],
  ['stands before a verb that a preposition follows', '| jar_remove_from_shelf | |', ['remove jar < shelf']],
  ['is not what it is chosen by', '| jar_move_by_sender | |', ['move jar']],
  ['is nothing where it is only chosen', '| move_by_sender | |', ['move']],
  ['is taken out of what stands before the verb', '| shelf_remove_jars | |', ['remove jars < shelf']],
  ['is taken out of what "from" says', '| shelf_remove_jars_from_box | |', ['remove jars < box']],
]);

const verbs = ({ acts }: Features): string[] => acts.map(({ verb }) => verb);

testCases(
  'what something is done to, and then',
  told,
  eachOf('to by with for in into on onto as at via using per against within if and or then', (word) => [
    `ends at "${word}"`,
    `| paint_jar_${word}_box | |`,
    ['paint jar'],
  ]),
);

testCases('two verbs of a name', verbs, [
  ['are two acts where they are joined', '| create_or_delete_jar | |', ['create', 'delete']],
  ['are two acts where one comes then', '| erase_jar_then_create_box | |', ['erase', 'create']],
  ['are one where nothing joins them', '| create_delete_jar | |', ['create']],
  ['are one where the second may be a noun behind an object', '| deploy_folder_or_zip | |', ['deploy']],
  ['are two where the second is only a verb', '| erase_folder_or_create | |', ['erase', 'create']],
  ['are two where the second may be a noun and has an object', '| deploy_folder_or_zip_jar | |', ['deploy', 'zip']],
  ['are two where the second may be a noun and follows at once', '| deploy_or_zip | |', ['deploy', 'zip']],
  ['stand with the change first', '| get_or_create_label | |', ['create', 'get']],
  ['stand with the change first, whatever joins them', '| find_and_replace | |', ['replace', 'find']],
  ['stand as they are where neither changes anything', '| search_and_rank | |', ['search', 'rank']],
]);

testCases('a name that is a question', told, [
  ['asks for what comes behind it', '| is_playing | |', ['show playing']],
  ['asks so with any such verb', '| can_delete_jar | |', ['show delete jar']],
  ['is none of one word', '| can | |', []],
]);

testCases('a name without a verb', told, [
  ['says what it returns', '| order_history | |', ['show order']],
  ['says so of a balance with the word itself', '| jar_balance | |', ['show jar balance']],
  ['says nothing by one word', '| history | |', []],
  ['says nothing where it does not end so', '| order_jar | |', ['order jar']],
  ['says that what is in a state is returned', '| overdue_invoices | |', ['show invoices']],
  ['says so where the description reads', '| overdue_invoices | | Lists invoices.', ['show invoices']],
  ['says nothing where the description does something', '| overdue_jars | | Paints jars.', []],
  ['says nothing of one in a state', '| overdue_jar | |', []],
  ['says nothing of a state alone', '| overdue | |', []],
]);

testCases('what is listed', actFrom('name'), [
  ['is put up for sale where it is one', '| list_car_for_sale | |', 'create list'],
  ['is looked for where it is many', '| list_cars_for_sale | |', 'read list'],
  ['is listed for anything else', '| list_car_for_owner | |', 'read list'],
]);

testCases(
  'a name that asks',
  told,
  eachOf('is are has was does did can should', (word) => [
    `begins with "${word}"`,
    `| ${word}_erase_jar | |`,
    ['show erase jar'],
  ]),
);

testCases(
  'what is in a state',
  told,
  eachOf(
    'open closed pending past recent active overdue unpaid failed upcoming outstanding latest current due unresolved',
    (word) => [`is returned: ${word}`, `| ${word}_invoices | |`, ['show invoices']],
  ),
);

testCases('what stands around two verbs', told, [
  ['is no place that the second takes something out of', '| erase_jar_or_create_box | |', ['erase jar', 'create box']],
]);

testCases('what is for sale', actFrom('name'), [
  ['is sold by no other verb', '| get_car_for_sale | |', 'read get'],
  ['is listed where it is of a sale', '| list_car_of_sale | |', 'read list'],
]);

testCases('whether a name says that it is done to many', ({ acts: [act] }) => act?.quantifier !== null, [
  ['is told by its first word', '| bulk_erase_jars | |', true],
  ['is told by none', '| old_erase_jars | |', false],
]);

testCases('the noun of a verb at the end of a name', verbs, [
  ['says what is done', '| account_deletion | |', ['delete']],
  ['says it with the description', '| profile_modification | | Modifies a profile.', ['modify', 'modify']],
  ['says it where another word may be a verb', '| order_cancellation | | Cancels an order.', ['cancel', 'cancel']],
  ['says nothing beside what may be a verb', '| order_cancellation | |', ['order']],
  ['says nothing beside a verb', '| get_deletion | |', ['get']],
  ['says nothing where it is a thing', '| order_payment | |', ['order']],
  ['says nothing alone', '| deletion | |', []],
]);
