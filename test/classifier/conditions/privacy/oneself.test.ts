import { isOneself } from '#classifier/conditions/privacy/oneself.ts';
import { eachOf, testCases } from '../../cases.ts';

testCases('whether a tool tells of the user whose token it has', isOneself, [
  ...eachOf('whoami me myself self current authenticated', (word) => [`is true of "${word}"`, `| ${word} | |`, true]),
  ...eachOf('current currently authenticated logged-in signed-in logged signed your', (word) => [
    `is true of the "${word}" user`,
    `| get_it | | Returns the ${word} user.`,
    true,
  ]),
  ['is true of an account', '| get_it | | Returns your account.', true],
  ['is true of a profile', '| get_it | | Returns your profile.', true],
  ['is false of your notes', '| get_it | | Returns your notes.', false],
  ['is false of any user', '| get_it | | Returns a user.', false],
]);
