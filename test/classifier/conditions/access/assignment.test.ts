import { isAssignment, isLetter } from '#classifier/conditions/access/assignment.ts';
import { testCases } from '../../cases.ts';

testCases('whether somebody is made responsible for a piece of work', isAssignment, [
  ['is true of who is assigned', '| assign_member_to_card | |', true],
  ['is true of who no longer is', '| unassign_task | | Unassigns a user from a task.', true],
  ['is true of an owner', '| set_task_owner | |', true],
  ['is false of a member of a board', '| add_member_to_board | |', false],
  ['is false of what is written on it', '| add_comment_to_task | |', false],
  ['is false of who is invited to it', '| invite_user_to_task | |', false],
  ['is false of who is taken off it', '| remove_member_from_task | |', false],
]);

testCases('whether somebody is only told something', isLetter, [
  ['is true of members who are written to', '| write_to_members | | Writes to the members of a choir.', true],
  ['is true of an answer to an invitation', '| respond_to_invitation | |', true],
  ['is false of an invitation by mail', '| email_invitation | | Emails an invitation.', false],
  ['is false of a member who is added', '| add_member | | Adds a member to a choir.', false],
]);
