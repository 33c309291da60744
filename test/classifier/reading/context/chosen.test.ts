import { testCases } from '../../cases.ts';
import { actFrom } from '../../act-from.ts';

testCases('what is chosen', actFrom('name'), [
  [
    'is kept where more than one thing is named',
    '| select_offer | offer_id:string trip_id:string | Selects an offer.',
    'update select',
  ],
  ['is an answer where none is named', '| select_offer | budget:number | Selects an offer.', 'read select'],
]);

testCases('what is resolved', actFrom('name'), [
  ['is settled by an outcome', '| resolve_match | id:string outcome:string | Resolves a match.', 'update resolve'],
  ['is looked up without one', '| resolve_match | name:string | Resolves a match.', 'read resolve'],
  ['is settled where it is an incident', '| resolve_incident | | Resolves an incident.', 'update resolve'],
]);
