import { letIn, unprotected } from '#classifier/conditions/access/protections.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('what no longer keeps anybody out', (features) => unprotected(features).map(({ word }) => word), [
  ['is a protection that is disabled', '| x | | Disables branch protection.', ['branch_protection']],
  ['is a second factor', '| x | | Disables MFA of a user.', ['mfa']],
  ['is none that is enabled', '| x | | Enables MFA of a user.', []],
  ['is none that is only read', '| x | | Shows the branch protection.', []],
  ['is nothing else that is disabled', '| x | | Disables a theme.', []],
]);

testCases('who is let in', (features) => letIn(features).map(textAt), [
  ['is a host that may connect', '| x | | Allows a remote host to connect to a database.', ['Allows']],
  ['is no user', '| x | | Allows users to access a dashboard.', []],
  ['is none where nothing is allowed', '| x | | Lists hosts that connect to a database.', []],
  ['is none that may do something else', '| x | | Allows a host to report its load.', []],
]);
