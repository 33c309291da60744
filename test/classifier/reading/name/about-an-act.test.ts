import { testCases } from '../../cases.ts';
import type { Features } from '#classifier/reading/features.ts';

/** All that name and actions say that is done. */
const done = ({ acts }: Features): string[] => acts.map(({ verb }) => verb);

testCases('an act that comes after another verb of a name', done, [
  ['is what is previewed', '| preview_deletion_delete | |', ['preview']],
  ['is what is estimated', '| estimate_transfer | |', ['estimate']],
  ['is what is simulated', '| simulate_delete | |', ['simulate']],
  ['is what is validated', '| validate_delete | |', ['validate']],
  ['is what is explained', '| explain_delete | |', ['explain']],
  ['is what is forecast', '| forecast_refund | |', ['forecast']],
  ['is what is calculated', '| calculate_refund | |', ['calculate']],
  ['is what is checked', '| check_delete | |', ['check']],
  ['is what is done where the first can be a noun', '| mail_delete | |', ['delete']],
]);

testCases('actions to choose from', done, [
  ['are what is previewed', '| preview_notes | action=list,delete |', ['preview']],
  ['are what is done with any other verb', '| tag_notes | action=list,delete |', ['tag', 'list', 'delete']],
]);
