import { gestures, marks } from '#classifier/conditions/machines/marks.ts';
import { eachOf, testCases } from '../../cases.ts';

testCases('a gesture', (features) => gestures(features).map(({ word }) => word), [
  ['is a reaction', '| add_reaction | |', ['reaction']],
  ['is a star that is changed', '| update_star | |', ['star']],
  ['is none that is removed', '| delete_reaction | |', []],
  ['is no note of a reaction', '| add_reaction_note | |', []],
  ['is a bookmark', '| add_bookmark | url:string |', ['bookmark']],
  ...eachOf('title content text note', (name) => [
    `is no bookmark with a ${name} of its own`,
    `| add_bookmark | ${name}:string |`,
    [],
  ]),
  ['is none of several such bookmarks', '| add_bookmarks | title:string |', []],
  ['is a reaction with a text', '| add_reaction | text:string |', ['reaction']],
]);

const marked = 'what somebody marks for themselves';

testCases(marked, (features) => marks(features).map(({ verb }) => verb), [
  ...eachOf(
    'read unread seen unseen watched unwatched viewed listened played heard imported exported synced',
    (word) => [`is ${word}`, `| mark_${word} | |`, ['mark']],
  ),
  ['is so in the opening', '| x | | Marks a note as read.', ['mark']],
  ['is marked as that', '| mark_as_read | |', ['mark_as']],
  ['is a mark that is taken back', '| unmark_watched | |', ['unmark']],
  ['is nothing of a mail, on which others rely', 'npm/gmail-kit | mark_read | |', []],
  ['is nothing that is wrong', '| mark_wrong | |', []],
  ['is a count of what is unread', '| reset_unread_count | |', ['reset']],
  ['is no other count', '| reset_read_count | |', []],
  ['is none that is listed', '| list_read | | Lists what to mark.', []],
]);

testCases('what somebody likes', (features) => marks(features).map(({ verb }) => verb), [
  ...eachOf('like upvote downvote', (verb) => [`is ${verb}`, `| ${verb}_song | |`, [verb]]),
  ['is what others see on a social network', 'npm/reddit-kit | like_post | |', []],
  ['is none that only the opening speaks of', '| x | | Likes a song.', []],
  ['is nothing that is shared', '| share_song | |', []],
]);

testCases('what goes into the next commit', (features) => marks(features).map(({ verb }) => verb), [
  ['is what the opening adds to the staging area', 'npm/git-kit | x | | Adds jars to the staging area.', ['add']],
  ['is of a tool that is named after git', '| git_jars | | Adds jars to the index.', ['add']],
  ['is added to the stage', 'npm/git-kit | x | | Adds jars to the stage.', ['add']],
  ['is added to the index', 'npm/git-kit | x | | Adds jars to the index.', ['add']],
  ['is said to be staged', 'npm/git-kit | x | | Stages staged jars.', ['stage']],
  ['is git_add, and no more', '| git_add | |', ['add']],
  ['is not all that git can add', '| git_add_remote | |', []],
  ['is nothing that is added without git', '| jar_add | |', []],
  ...eachOf('file files changes hunk hunks path paths', (thing) => [
    `is a ${thing} that is staged`,
    `npm/git-kit | stage_${thing} | |`,
    ['stage'],
  ]),
  ['is one of several things', 'npm/git-kit | stage_note_file | |', ['stage']],
  ['is no name of a file', 'npm/git-kit | stage_filenames | |', []],
  ['is no profile', 'npm/git-kit | stage_profiles | |', []],
  ['is no note of a file', 'npm/git-kit | stage_file_note | |', []],
  ['is a file of a tool that is named after git', '| git_stage_files | |', ['stage']],
  ['is no stage of anything else', '| stage_files | |', []],
  ['is no file that is added', 'npm/git-kit | add_files | |', []],
  ['is nothing that is written', 'npm/git-kit | x | | Writes jars to the staging area.', []],
]);

testCases('what is passed over from now on', (features) => marks(features).map(({ verb }) => verb), [
  ...eachOf(
    'file files folder folders directory directories path paths pattern patterns word words suggestion suggestions hint hints',
    (thing) => [`is a ${thing}`, `| ignore_${thing} | |`, ['ignore']],
  ),
  ['is also looked at again', '| unignore_file | |', ['unignore']],
  ['is one of several things', '| ignore_note_file | |', ['ignore']],
  ['is no name of a file', '| ignore_filename | |', []],
  ['is no profile', '| ignore_profile | |', []],
  ['is no alert', '| ignore_alert | |', []],
  ['is no note of a file', '| ignore_file_note | |', []],
  ['is no file that is marked', '| mark_file | |', []],
]);
