import { flag, number, object, testNames, text } from './role-of.ts';

testNames(
  'confirm',
  flag,
  'confirm confirmed confirmation force yes skip_confirmation skipConfirmation skip_confirm auto_approve auto_confirm assume_yes acknowledge confirm_token confirm_delete confirm_deletion',
);
testNames('confirm', text(), 'confirm');
testNames('confirm', object, 'confirm');
testNames('confirm', number(), 'confirm');
