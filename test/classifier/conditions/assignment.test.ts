import { isAssignment } from '#classifier/conditions/assignment.ts';
import { testCases } from './cases.ts';

testCases('whether somebody is made responsible for a piece of work', isAssignment, [
  ['is true of who is assigned', '| assign_member_to_card | |', true],
  ['is true of who no longer is', '| unassign_task | | Unassigns a user from a task.', true],
  ['is true of an owner', '| set_task_owner | |', true],
  ['is false of a member of a board', '| add_member_to_board | |', false],
  ['is false of what is written on it', '| add_comment_to_task | |', false],
  ['is false of who is invited to it', '| invite_user_to_task | |', false],
  ['is false of who is taken off it', '| remove_member_from_task | |', false],
]);
