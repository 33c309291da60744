import { removedContainers } from '#classifier/conditions/removal/containers.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases, type Case } from '../../cases.ts';
import { schema } from '../../subject.ts';

testCases('what is removed with all that it holds', (features) => removedContainers(features).map(textAt), [
  ['is a database', '| delete_database | |', ['database']],
  ['is nothing where it is only staged', '| stage_database | | Deletes a database.', []],
  ['is a database that is reset', '| reset_database | |', ['database']],
  ['is nothing where a repository is reset', '| reset_repository | |', []],
  ['is nothing that is revoked', '| revoke_database | |', []],
  ['is a table', '| delete_table | |', ['table']],
  ['is no table that people sit at', '| delete_restaurant_table | |', []],
  ['is a topic of streams', 'npm/kafka-kit | delete_topic | |', ['topic']],
  ['is no topic of anything else', '| delete_topic | |', []],
  ['is nothing where the name says something else', '| remove_watcher | | Deletes a project.', []],
  ['is what the description says where the name says nothing', '| remove_item | | Deletes a project.', ['project']],
  ['is nothing that is drawn', 'npm/mermaid-kit | delete_project | |', []],
  ['is nothing that must be empty', '| delete_project | | Deletes a project. It must be empty.', []],
  [
    'is a folder with what is in it',
    '| delete_folder | | Deletes a folder and all its contents.',
    ['folder', 'folder'],
  ],
  ['is a group of rules with them', '| delete_rule_group | | Deletes a group recursively.', ['group', 'group']],
  ['is no folder by itself', '| delete_folder | | Deletes a folder.', []],
  ['is no note in a folder', '| delete_note | | Deletes a note recursively.', []],
  ['is a folder by a switch', '| delete_it | recursive:boolean | Deletes a file or directory.', ['recursive']],
  ['is no folder where that is no switch', '| delete_it | recursive:string | Deletes a file or directory.', []],
  ['is no folder where none is spoken of', '| delete_it | recursive:boolean | Deletes a file.', []],
  ['is an app that is deleted', '| delete_app | |', ['app']],
  ['is no app that is uninstalled', '| uninstall_app | |', []],
  ['is a project that is uninstalled', '| uninstall_project | |', ['project']],
  ['is no table of contents', '| remove_it | | Deletes the table of contents.', []],
  ['is a collection of a database', 'npm/mongo-kit | delete_collection | |', ['collection']],
  ['is no collection elsewhere', '| delete_collection | |', []],
  ['is a team of a cloud', 'npm/heroku-kit | delete_team | |', ['team']],
  ['is no team elsewhere', '| delete_team | |', []],
  ['is a room where people chat', 'npm/slack-kit | delete_room | |', ['room']],
  ['is no room elsewhere', '| delete_room | |', []],
]);

testCases('what a word holds many things by', (features) => removedContainers(features).map(textAt), [
  ['is an account', '| delete_account | | Deletes an account.', ['account', 'account']],
  ['is no account that is only connected', '| delete_account | | Deletes a connected account.', []],
  ['is a schema of a database', 'npm/mysql-kit | drop_schema | |', ['schema']],
  ['is no schema elsewhere', '| drop_schema | |', []],
  ['is a table', '| drop_table | |', ['table']],
  ['is no table of a document', 'npm/notion-kit | drop_table | |', []],
  ['is a table of a database of files', 'npm/airtable-sqlite-drive | drop_table | |', ['table']],
  ['is an environment', '| delete_environment | |', ['environment']],
  ['is no environment of tests', 'npm/postman-kit | delete_environment | |', []],
  ['is a zone of names', 'npm/cloudflare-kit | delete_zone | |', ['zone']],
  ['is no zone of a map', 'npm/sonos-kit | delete_zone | |', []],
  ['is another thing of a device', 'npm/sonos-kit | delete_project | |', ['project']],
]);

testCases('whoever is removed', (features) => removedContainers(features).map(textAt), [
  ['loses everything there with the whole', '| delete_user | | Deletes a user from the instance.', ['user', 'user']],
  ['is only taken out where that is a part', '| delete_user | | Deletes a user from a project.', []],
  ['is only removed', '| remove_user | | Removes a user from the instance.', []],
  ['is a part of a database', 'npm/mysql-kit | delete_user | | Deletes a user from the instance.', []],
]);

const kinds = (description: string): Case[1] => ({
  name: 'tear_down',
  description: 'Deletes streams.',
  inputSchema: schema({ resource: { type: 'string', description, enum: ['processor', 'workspace'] } }),
});

testCases('a kind that the caller chooses', (features) => removedContainers(features).map(textAt), [
  ['is a workspace of resources', '| delete_resource | resource=processor,workspace |', ['workspace']],
  ['is none that holds nothing', '| delete_resource | resource=processor,tag |', []],
  ['is none of which something is deleted', '| delete_note | resource=processor,workspace |', []],
  ['is one where that is what is deleted', kinds('What to delete.'), ['workspace']],
  ['is none where that is not said', kinds('Where they are.'), []],
]);
