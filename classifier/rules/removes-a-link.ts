import { placesOf } from '../conditions/select.ts';
import { removedLinks } from '../conditions/removal/removal.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'removes-a-link',
  title: 'What it removes is a link or a membership: the thing itself stays',
  moves: 'risk',
  capability: null,
  rationale: 'What was taken out of a group, a task or a load balancer can be put back in.',
  limits: 'A membership can be all that gave somebody access.',
  references: ['data/labelled-tools'],
  prior: { risk: -0.9 },
  examples: {
    match: [
      { name: 'remove_project_from_task', description: 'Removes a project from a task.' },
      { name: 'firewall-remove-droplets', description: 'Remove droplets from a firewall.' },
      { name: 'tag_remove_from_project' },
      { name: 'remove_from_basket' },
      { name: 'unmount_volume' },
      { name: 'remove_song', description: 'Removes a song. It does not delete the actual file.' },
      {
        name: 'manage_playlists',
        description: 'Manages playlists.',
        inputSchema: {
          type: 'object',
          properties: { action: { type: 'string', enum: ['create', 'add_song', 'remove_song'] } },
        },
      },
    ],
    noMatch: [
      { name: 'delete_project', description: 'Deletes a project.' },
      { name: 'remove_database_from_server', description: 'Removes a database from the server.' },
      { name: 'remove_message', description: 'Removes a message from a conversation.' },
      { name: 'detach_and_delete_volume' },
      { name: 'unlink', inputSchema: { type: 'object', properties: { path: { type: 'string' } } } },
      { name: 'unlink_domain', description: 'Unlinks a domain from a site.' },
    ],
  },
  detect(features) {
    return placesOf(removedLinks(features));
  },
});
