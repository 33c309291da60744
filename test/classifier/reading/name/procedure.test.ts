import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('the verb of a name whose endpoint is a procedure', actFrom('name'), [
  ['is what the procedure begins with', '| plan-archive | | POST /plan.archive', 'shelve archive'],
  ['is it in camel case too', '| compose-cancelDeployment | | POST /compose.cancelDeployment', 'job cancel'],
  ['is it behind a longer path', '| check-delete | | POST /api/v2/check.delete', 'delete delete'],
  [
    'is it where the name parts them by a dot',
    '| conversations.archive | | POST /conversations.archive',
    'shelve archive',
  ],
  ['is another where the procedure begins with none', '| export-all | | GET /export.all', 'read export'],
  ['is another where the name does not end with it', '| check_delete | | POST /check.deletion', 'read check'],
  ['is another where the endpoint is a plain path', '| check_delete | | POST /check/delete', 'read check'],
  ['is another where the name is the procedure', '| planTrip | | POST /trips.planTrip', 'read plan'],
]);

testCases('the verb of a name whose endpoint has a plain path', actFrom('name'), [
  ['is the word for its method', '| preview_sets_delete_instance | | DELETE /sets/{id}', 'delete delete'],
  ['is it for a method that creates', '| preview_sets_create_instance | | POST /sets', 'create create'],
  ['is it for a method that reads', '| bundle_ids_get_instance | | GET /ids/{id}', 'read get'],
  ['is another where the method says something else', '| preview_sets | | POST /sets', 'read preview'],
]);
