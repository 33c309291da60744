import { emptiedBins, isPart, removals, removedLinks } from '#classifier/conditions/removal/removal.ts';
import { DELETING, leadingActs } from '#classifier/conditions/select.ts';
import type { Act } from '#classifier/reading/acts/act.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

const told = (acts: readonly Act[]): string[] =>
  acts.map(({ verb, things }) => [verb, ...things.map(({ word }) => word)].join(' '));

testCases('what a tool removes', (features) => told(removals(features)), [
  ['is what it says', '| delete_notes | |', ['delete notes']],
  [
    'is what it is named after where an action deletes',
    '| manage_databases | action=list,delete |',
    ['delete databases'],
  ],
  ['is what the action names', '| manage_databases | action=list,delete_table |', ['delete table']],
  [
    'is what the name says where it has no verb',
    '| breakpoints | | Breakpoints (set, list, remove).',
    ['remove breakpoints'],
  ],
  ['is nothing where nothing is deleted', '| list_notes | action=list,sort |', []],
]);

testCases('the relations that are ended', (features) => told(removedLinks(features)), [
  ['is none that takes the volume off a server', 'npm/hetzner-cloud | detach_volume | |', []],
  ['are those with a list', '| remove_books | | Removes books from a list.', ['remove books']],
  ['are those that such a verb alone ends', '| unsubscribe_topic | |', ['unsubscribe topic']],
  ['are none where nothing is said of a whole', '| remove_note | |', []],
  [
    'are none with a conversation, whose messages are gone',
    '| remove_message | | Removes a message from a conversation.',
    [],
  ],
  ['are those of a file that is unstaged', '| remove_file | | Removes a file from the staging area.', ['remove file']],
  ['are those of who is taken off a task', '| remove_member | | Removes a member from a task.', ['remove member']],
  [
    'are none of who is taken out of a team, and may no longer see it',
    '| remove_member | | Removes a member from a team.',
    [],
  ],
  ['are none of a domain, which leads nowhere then', '| unlink_domain | | Unlinks a domain from a project.', []],
  [
    'are none of what a guard no longer guards',
    'npm/crowdstrike-kit | remove_hosts | | Removes hosts from a group.',
    [],
  ],
  ['are none where the name says that it is deleted', '| delete_flag | | Removes a flag from the project.', []],
  [
    'are those where the name says from what',
    '| delete_flag_from_project | | Removes a flag from the project.',
    ['remove flag'],
  ],
  [
    'are those of a member, whose deletion is a removal',
    '| delete_member | | Removes a member from a list.',
    ['remove member'],
  ],
  [
    'are the actions that undo an addition to a group',
    '| manage_sprints | action=add_issues,remove_issues |',
    ['remove issues'],
  ],
  ['are no actions that undo none', '| manage_sprints | action=list,remove_issues |', []],
  ['are no actions on what is no group', '| manage_notes | action=add_issues,remove_issues |', []],
  ['are no actions that shut people out', '| manage_teams | action=add_members,remove_members |', []],
  ['are no actions that shut users out', '| manage_sprints | action=add_users,remove_users |', []],
  [
    'are those of a tag, whose deletion is a removal',
    '| delete_tag | | Removes a tag from the project.',
    ['remove tag'],
  ],
  [
    'are those of a user, whose deletion is a removal',
    '| delete_user | | Removes a user from the list.',
    ['remove user'],
  ],
  [
    'are those of an item, whose deletion is a removal',
    '| delete_item | | Removes an item from the list.',
    ['remove item'],
  ],
  ['are none of a book, whose deletion is one', '| delete_book | | Removes a book from the list.', []],
  ['are those with an entry of a list', '| remove_photo | | Removes a photo from a list entry.', ['remove photo']],
  ['are none of a small thing in an entry', '| remove_label | | Removes a label from a list entry.', []],
]);

testCases(
  'whether a deletion takes a part out of something larger',
  (features) => leadingActs(features, DELETING).some(isPart),
  [
    ['is true of a user of a database', '| delete_user | | Deletes a user from a database.', true],
    ['is false of a user', '| delete_user | | Deletes a user.', false],
    ['is false of a user in a table', '| delete_user | | Deletes a user from a table.', false],
    ['is false of what belongs to a user', '| delete_user_note | | Deletes a user note from a database.', false],
    [
      'is false of what belongs to an account',
      '| delete_account_note | | Deletes an account note from the configuration.',
      false,
    ],
    [
      'is true of an account that a program remembers',
      '| remove_account | | Removes an account from the configuration.',
      true,
    ],
    ['is false of an account', '| remove_account | | Removes an account.', false],
  ],
);

testCases('the bins that are emptied', (features) => emptiedBins(leadingActs(features, DELETING)).map(textAt), [
  ['are those of any name', '| purge_recycle_bin | | Empties the trash.', ['bin', 'trash']],
  ['are no baskets', '| empty_basket | |', []],
  ['are not what is deleted from them', '| delete_note | | Deletes a note from the trash.', []],
]);
