import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

const said = ({ acts }: Features): string => {
  const act = acts.find(({ from }) => from === 'sentence');
  return act === undefined ? '' : `${act.effect} ${act.verb}`;
};

testCases('what a sentence that begins with the noun of a verb says', said, [
  ['is done', '| x | | Creation of a record.', 'create create'],
  ['is deleted', '| x | | Removal of a record.', 'delete remove'],
  ['is paid', '| x | | Payment to an address.', 'pay pay'],
  ['is done in some manner', '| x | | Direct permanent removal of a record.', 'delete remove'],
  ['is not done where the noun only describes', '| x | | Creation date by record.', ''],
  ['is not done where it is another noun', '| x | | Cousin of a record.', 'read show'],
]);

testCases('what a few nouns in front of what is done say', said, [
  ['is done', '| x | | Photo uploading.', 'create upload'],
  ['is done where the last word is its noun', '| x | | Badge removal.', 'delete remove'],
  ['is not done behind what is posted', '| x | | Post check removal.', 'create post'],
  ['is done to two', '| x | | Jar photo uploading.', 'create upload'],
  ['is done to what looks like a verb', '| x | | Visit uploading.', 'create upload'],
  ['is not done behind more', '| x | | Old jar photo uploading.', ''],
  ['is not done behind a verb', '| x | | Delete uploading.', 'delete delete'],
  ['is not done behind a preposition', '| x | | Before uploading.', ''],
  ['is done to what stands before it', '| x | | Photo upload.', 'create upload'],
]);

testCases('a deed that can be a thing as well', said, [
  ['is done where the name calls it so', '| app_deployment | | Application deployment.', 'job deploy'],
  ['is no act where the name does not', '| x | | Application deployment.', ''],
  ['is none where more is said of it', '| app_deployment | | Application deployment of a day.', ''],
]);

testCases('what is done with letters and files', said, [
  ['is done by the gerund', '| x | | Email sorting and grouping.', 'read sort'],
  ['is done to who is told', '| x | | Email existing customers.', 'send email'],
]);

testCases('what is begun or asked for', said, [
  ['is done where the noun of a verb names it', '| x | | Requests cancellation.', 'job cancel'],
  ['is done to what stands behind "of"', '| x | | Triggers the deployment of a service.', 'job deploy'],
  ['is only asked for where somebody else decides', '| x | | Requests approval of a draft.', 'create request'],
  ['is begun by a noun that is told how', '| x | | Immediate run of a job.', 'run run'],
  ['is no act where it is only told which', '| x | | Second run of a job.', 'read show'],
]);
