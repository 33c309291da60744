import { returnsOwnProfile, tellsOfSetup } from '#classifier/conditions/own-account.ts';
import { testCases } from '../cases.ts';

testCases('how a server is set up', tellsOfSetup, [
  ['is told by its status', '| get_status | | Gets the status of all platforms.', true],
  ['is told by what is linked to it', '| list_accounts | | Lists all connected accounts.', true],
  ['is told by the calls that it makes', '| list_webhooks | | Lists all webhooks.', true],
  ['is told by the accounts that pay for advertising', '| list_ad_accounts | |', true],
  ['is told by a shelf', '| list_shelves | |', true],
  ['is not told by accounts of anybody', '| list_accounts | | Lists all accounts.', false],
]);

testCases('the profile of who asks', returnsOwnProfile, [
  ['is returned', '| get_me | | Returns your profile.', true],
  ['is not that of somebody else', '| get_profile | user:string | Returns the profile of a user.', false],
]);
