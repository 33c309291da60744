import {
  begunDeployments,
  chosenJobs,
  madeFromCode,
  putsInPlace,
  stopped,
  takesDown,
} from '#classifier/conditions/machines/services.ts';
import { leadingActs } from '#classifier/conditions/select.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('the services that are stopped or started', (features) => stopped(features).map(({ word }) => word), [
  ['are stopped', '| stop_service | |', ['service']],
  ['are given back', '| resume_container | |', ['container']],
  ['are no searches', '| stop_search | |', []],
  ['are rebuilt', '| rebuild_server | |', ['server']],
  ['are no database that is rebuilt by its own product', 'npm/sqlite-kit | rebuild_database | |', []],
  ["are none that show a developer's own work", 'npm/vite-kit | stop_server | |', []],
  ['are not deleted', '| delete_service | |', []],
]);

testCases(
  'whether a restart takes down what serves everything',
  (features) => leadingActs(features, ['job']).some(takesDown),
  [
    ['is true of a hub', '| restart_hub | |', true],
    ['is false of an app', '| restart_app | |', false],
    ['is false where it is only started', '| start_hub | |', false],
    ['is false of what belongs to it', '| restart_server_log | |', false],
  ],
);

testCases('whether something is put in place', putsInPlace, [
  ['is true of a version that is activated', '| activate_version | |', true],
  ['is false of one that is updated', '| update_version | |', false],
  ['is false where it is published as well', '| activate_version | | Publishes a version.', false],
]);

testCases('the services that run code from their start', (features) => madeFromCode(features).map(({ word }) => word), [
  ['are made from a repository', 'npm/heroku-kit | create_service | repo:string |', ['service']],
  ['are made from an image', 'npm/heroku-kit | create_service | image_name:string |', ['service']],
  ['are not those that are only named', 'npm/heroku-kit | create_service | name:string |', []],
  ['are no databases', 'npm/heroku-kit | create_database | image:string |', []],
  ['are none outside a cloud', 'npm/some-kit | create_service | repo:string |', []],
]);

testCases('the deployments that are begun', (features) => begunDeployments(features).map(textAt), [
  ['are triggered', '| trigger_deployment | |', ['deployment']],
  ['are started by another name', '| start_rollout | |', ['rollout']],
  ['are created', 'npm/vercel-kit | create_deployment | |', ['deployment']],
  ["are none on one's own machine", 'npm/vercel-kit | create_local_deployment | |', []],
  ['are synced where they are kept as code', 'npm/argo-cloud | sync_application | |', ['sync']],
  ['are not synced elsewhere', '| sync_application | |', []],
  ['are not listed', '| list_deployments | |', []],
]);

testCases('the jobs among what can be chosen', (features) => chosenJobs(features).map(({ verb }) => verb), [
  ['are those of a service', '| manage_service | action=list,stop |', ['stop']],
  ['are none of anything else', '| manage_jar | action=list,stop |', []],
  ['are programs of the machine that are killed', '| process_tool | pid:integer action=list,kill |', ['kill']],
  ['are none that only end', '| process_tool | pid:integer action=list,stop |', []],
  ['are nothing else that is killed', '| jar_tool | action=list,kill |', []],
]);
