import { emptiedFirst, isOfOne, isOfRange, isSetBack } from '#classifier/conditions/removal/all-of-it.ts';
import { leadingActs } from '#classifier/conditions/select.ts';
import { textAt, type Place } from '#classifier/reading/words/place.ts';
import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

/** Where "all" is said. */
const placesOfAll = ({ description }: Features): readonly Place[] => {
  const start = description?.text.indexOf('all') ?? -1;
  return description === null || start < 0 ? [] : [{ source: description, start, end: start + 3 }];
};

testCases('what is emptied first', (features) => emptiedFirst(features).map(textAt), [
  ['is told by a switch', '| import_rows | truncate_first:boolean |', ['truncate_first']],
  ['is told by what goes', '| import_rows | drop_existing:boolean |', ['drop_existing']],
  ['is nothing where a text is cut', '| import_rows | truncate:boolean |', []],
  ['is nothing that is no switch', '| import_rows | truncate_first:string |', []],
  ['is nothing of what only reads', '| list_rows | truncate_first:boolean |', []],
]);

testCases('what is set back', (features) => isSetBack(features, leadingActs(features, ['delete'])), [
  ['is so to its default', '| reset_tools | | Resets all tools to their default state.', true],
  ['is not without one', '| reset_tools | | Resets all tools.', false],
  ['is not where it is deleted', '| delete_tools | | Deletes all tools but the default.', false],
  ['is not where it is of people', '| reset_permissions | | Resets all permissions to the default.', false],
]);

testCases('what is of a range', (features) => leadingActs(features, ['delete']).some(isOfRange), [
  ['is cleared there', '| clear_range | | Clears a range.', true],
  ['is nothing that is deleted', '| delete_range | | Deletes a range.', false],
]);

testCases('what hangs on one thing', (features) => placesOfAll(features).some(isOfOne), [
  ['goes with it', '| x | | Deletes a note and all its links.', true],
  ['is not what stands alone', '| x | | Deletes all its links.', false],
  ['is not all that there is', '| x | | Deletes the notes and all users.', false],
]);
