import { changedInProduction } from '#classifier/conditions/machines/production.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('what a tool changes in production', (features) => changedInProduction(features).map(textAt), [
  ['is told by where', '| set_flag | | Turns a flag on in production.', ['production']],
  ['is told by its settings', '| update_config | | Updates the production configuration.', ['production']],
  ['is nothing where one reads', '| get_config | | Reads the production configuration.', []],
  ['is no order that is produced', '| move_order | | Moves an order in production to another day.', []],
  ['is no plan of what is produced', '| update_plan | | Updates what is in production planning.', []],
  ['is what goes to the live site', '| push_fix | | Pushes a fix to the live site.', ['live']],
  ['is nothing where a live site is looked at', '| check_page | | Checks a page on the live site.', []],
  ['is nothing where something else is live', '| add_event | | Adds an event to the live stream.', []],
  ['is nothing where only a version goes there', '| promote | | Promotes a draft to production.', []],
]);
