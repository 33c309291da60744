import { chosenChanges, demandsWorse, readsAmongOthers } from '#classifier/conditions/demanded-actions.ts';
import type { Act } from '#classifier/reading/acts/act.ts';
import { testCases } from '../cases.ts';

const verbs = (acts: readonly Act[]): string[] => acts.map(({ verb, from }) => `${verb} (${from})`);

testCases('the actions that change something', (features) => verbs(chosenChanges(features)), [
  ['are those that do', '| notes | action=list,create,delete |', ['create (actions)', 'delete (actions)']],
  ['are not those that may be nouns', '| notes | action=list,log,delete |', ['delete (actions)']],
]);

testCases('whether a reading is only one of the actions', readsAmongOthers, [
  ['is true where one must be chosen', '| list_notes | action!=list,delete |', true],
  ['is false where none need be', '| list_notes | filter=list,delete |', false],
  ['is true where one adds something', '| list_notes | action!=list,add_note |', true],
  ['is false where one may be a sum', '| list_notes | action!=list,add |', false],
  ['is false where none reads', '| list_notes | action!=create,delete |', false],
  ['is false of what somebody may do', '| get_permissions | action!=view,delete |', false],
  ['is true where it is one of them', '| list_notes | action=list,delete |', true],
]);

testCases('whether an action to choose is worse than the name', demandsWorse, [
  ['is true where one deletes', '| edit_notes | action!=rename,delete |', true],
  ['is true where all that change anything run something', '| machine | action!=get,restart,reboot |', true],
  ['is false where one of them only edits', '| machine | action!=rename,restart |', false],
  ['is false where it can be taken back', '| edit_notes | action!=discard,undiscard |', false],
  ['is false of what is only proposed', '| propose_edit | action!=rename,delete |', false],
  ['is false where none need be chosen', '| edit_notes | action=rename,delete |', false],
]);
