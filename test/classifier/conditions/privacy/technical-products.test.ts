import { inWorkspace, isTechnical } from '#classifier/conditions/privacy/technical-products.ts';
import { testCases } from '../../cases.ts';

testCases('whether the messages and records of a product are of a program', isTechnical, [
  ['is true of a queue', 'npm/kafka-kit | list_messages | |', true],
  ['is true of a database', 'npm/mysql-kit | list_messages | |', true],
  ['is true of repositories', 'npm/gitlab-kit | list_messages | |', true],
  ['is false where people talk', 'npm/slack-kit | list_messages | |', false],
  ['is false of anything else', '| list_messages | |', false],
]);

testCases('whether users are colleagues, players or rows', inWorkspace, [
  ['is true of a technical product', 'npm/mysql-kit | list_users | |', true],
  ['is true where people talk', 'npm/slack-kit | list_users | |', true],
  ['is true where they plan', 'npm/jira | list_users | |', true],
  ['is true of a chain', 'npm/ethereum-kit | list_users | |', true],
  ['is false where they are customers', 'npm/some-crm | list_users | |', false],
  ['is false of anything else', '| list_users | |', false],
]);
