import { removedContainers } from '../conditions/removal/containers.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'removes-a-container',
  title: 'What it removes holds many other things',
  moves: 'risk',
  capability: 'container',
  rationale: 'With a project, a database or a bucket goes everything inside it.',
  limits: 'Words such as "service" or "store" are containers in some products only.',
  references: ['mitre-atlas-5.6.1/AML.T0101'],
  prior: { risk: 1 },
  examples: {
    match: [
      { name: 'delete_project', description: 'Deletes a project.' },
      { name: 'drop_database' },
      { name: 'reset_database' },
      { name: 'rmdir_recursive' },
      { name: 'delete_room', description: 'Deletes a room.', server: 'npm/slack-kit' },
      { name: 'delete_user', description: 'Deletes a user from the instance.', server: 'npm/n8n-kit' },
      { name: 'redis_remove' },
      { name: 'delete_folder', description: 'Deletes a folder and everything in it.' },
      { name: 'drop_collection', description: 'Drops a collection.', server: 'npm/mongo-kit' },
      { name: 'delete_topics', description: 'Deletes topics.', server: 'npm/kafka-kit' },
    ],
    noMatch: [
      { name: 'delete_user', description: 'Deletes a user from the instance.', server: 'npm/postgres-kit' },
      { name: 'forget_network' },
      { name: 'delete_project_label', description: 'Deletes a label.' },
      { name: 'list_projects' },
      { name: 'delete_folder', description: 'Deletes a folder.' },
      { name: 'delete_schema', description: 'Deletes the schema that values are validated by.' },
      { name: 'delete_table', description: 'Deletes a table of a sheet.', server: 'npm/google-sheets-kit' },
      { name: 'remove_account', description: 'Removes an account from the configuration.' },
      { name: 'remove_database', description: 'Removes a database configuration.' },
      { name: 'unregister_project', description: 'Unregisters a project.' },
      { name: 'delete_environment', description: 'Deletes an environment.', server: 'npm/testrail-kit' },
      { name: 'uninstall_app', description: 'Uninstalls an application.' },
      { name: 'reset_repository', description: 'Resets a repository to a commit.' },
      { name: 'remove_watcher', description: 'Removes a user from the watchers.' },
      { name: 'remove_project_from_task', description: 'Removes a project from a task.' },
      { name: 'db_cluster_delete_user', description: 'Deletes a user of a database.' },
    ],
  },
  detect(features) {
    return removedContainers(features);
  },
});
