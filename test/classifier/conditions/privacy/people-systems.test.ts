import { holdsPeople } from '#classifier/conditions/privacy/people-systems.ts';
import { testCases } from '../../cases.ts';

testCases(
  'whether a system of customers is read for what it keeps of them',
  (features) => holdsPeople(features, features.acts),
  [
    ['is true of its companies', '| list_companies | |', true],
    ['is false of what it keeps for everybody', '| list_templates | |', false],
    ['is true of organizations, which are customers', '| list_organizations | |', true],
    ['is false of what it sells', '| list_items | |', false],
    ['is true of those who get one', '| list_survey_guests | |', true],
    ['is false of how it is set up', '| get_settings | |', false],
    ['is false of what it is asked in', '| get_graphql | |', false],
    ['is false of its manual', '| get_documentation | |', false],
    ['is true of a slip', '| get_doc | |', true],
    ['is false of a slip of its manual', '| get_doc | | Returns a guide.', false],
    ['is false of what is in stock', '| get_stock_entries | |', false],
    ['is false of what a food is asked for', '| get_nutrition | food:string |', false],
    ['is true of what a day is asked for', '| get_nutrition | day:string |', true],
    ['is false of what is only simulated', '| get_simulated_entries | |', false],
  ],
);
