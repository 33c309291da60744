import { isPart, removals, removedLinks } from '../removal.ts';
import { defineRule } from '../rule.ts';
import { headsOf, inDomain, placesOf } from '../select.ts';

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
      { name: 'redis_remove' },
    ],
    noMatch: [
      { name: 'delete_project_label', description: 'Deletes a label.' },
      { name: 'list_projects' },
      { name: 'uninstall_app', description: 'Uninstalls an application.' },
      { name: 'reset_repository', description: 'Resets a repository to a commit.' },
      { name: 'remove_watcher', description: 'Removes a user from the watchers.' },
      { name: 'remove_project_from_task', description: 'Removes a project from a task.' },
      { name: 'db_cluster_delete_user', description: 'Deletes a user of a database.' },
    ],
  },
  detect(features) {
    const deleting = removals(features).filter(({ effect }) => effect === 'delete');
    if (removedLinks(features).length > 0 || deleting.some(isPart)) return [];
    const acts = deleting.filter(
      ({ verb }) => !/^(?:reset|detach|clear|unset|unlink|unsubscribe|withdraw|recreate)$/.test(verb),
    );
    // `remove_watcher`, "Remove a user from watching": the name says better what goes.
    const named = acts.filter(({ from }) => from === 'name').flatMap(({ things }) => things.filter(({ head }) => head));
    const other = named.some(
      ({ classes, word }) => !classes.has('container') && !/^(?:objects?|resources?|items?|entit(?:y|ies))$/.test(word),
    );
    if (inDomain(features, 'canvas') || other) return [];
    // An app that was uninstalled is installed again; a chart goes with what it runs.
    const isUninstalled = acts.some(({ verb }) => verb === 'uninstall');
    return placesOf(
      headsOf(acts, 'container').filter(({ word }) => !(isUninstalled && /^app(?:lication)?s?$/.test(word))),
    );
  },
});
