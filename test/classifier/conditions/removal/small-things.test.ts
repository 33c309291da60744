import { leadingActs, DELETING } from '#classifier/conditions/select.ts';
import { sessionVariables, smallThings } from '#classifier/conditions/removal/small-things.ts';
import { testCases } from '../../cases.ts';

testCases(
  'the small things that are removed',
  (features) =>
    leadingActs(features, DELETING)
      .flatMap((act) => smallThings(features, act))
      .map(({ word }) => word),
  [
    ['are tags', '| delete_tag | |', ['tag']],
    ['are no tags by which an image is found', '| delete_tag | digest:string |', []],
    ['are labels of an image', '| delete_label | digest:string |', ['label']],
    ['are a comment', '| delete_comment | |', ['comment']],
    ['are not all comments', '| delete_all_comments | |', []],
    ['are comments that the caller chooses', '| delete_comments | comment_id:string |', ['comments']],
    ['are no comments that nobody chooses', '| delete_comments | |', []],
    ['are what was put into a cart', '| empty_cart | |', ['cart']],
    ['are how something is reached', '| remove_connection | |', ['connection']],
    ['are no way to log in', 'npm/auth0-kit | remove_connection | |', []],
    ['are nothing that is gone for good', '| remove_connection | | Removes a connection. This cannot be undone.', []],
    ['are no notes of a tag', '| delete_tag_note | |', []],
    ['are what a tag was on', '| untag_song | |', ['song']],
    ['are what is taken out of a draft', '| x | | Deletes a note from a draft.', ['note']],
    ['are not what is taken out of anything else', '| x | | Deletes a note from a book.', []],
    ['are copies of what is kept', '| delete_cached_song | |', ['song']],
    ['are no copies that spare a site', 'npm/shopify-kit | delete_cached_song | |', []],
    ['are what was said to a model', 'npm/gemini-kit | clear_conversation | |', ['conversation']],
    ['are no conversations with anybody else', 'npm/whatsapp-kit | clear_conversation | |', []],
    ['are ranges that are cleared', '| clear_range | |', ['range']],
    ['are no ranges that are deleted', '| delete_range | |', []],
    ['are nothing else that is cleared', '| clear_board | |', []],
  ],
);

testCases(
  'the variables that are cleared',
  (features) => sessionVariables(features, leadingActs(features, DELETING)).map(({ word }) => word),
  [
    ['are those of a session', '| clear_variables | |', ['variables']],
    ['are those that are reset', '| reset_variables | |', ['variables']],
    ['are none that are deleted', '| delete_variables | |', []],
    ['are none of a pipeline', 'npm/jenkins-kit | clear_variables | |', []],
  ],
);
