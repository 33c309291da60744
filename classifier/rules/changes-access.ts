import { gravestChosen } from '../conditions/access/gravest-chosen.ts';
import { isAssignment, isLetter, isVerdict } from '../conditions/access/assignment.ts';
import { unlocked } from '../conditions/access/locks.ts';
import { letIn, unprotected } from '../conditions/access/protections.ts';
import { givenWith, groupsChanged, opensOrCloses } from '../conditions/access/visibility.ts';
import { defineRule } from '../rule.ts';
import { leadingActs, leadingHeads, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'changes-access',
  title: 'It changes who has access',
  moves: 'risk',
  capability: 'grants-access',
  rationale: 'A new member, role or permission works until somebody notices.',
  limits: '"Member" and "policy" have harmless meanings.',
  references: ['owasp-agentic-2026/ASI03', 'owasp-mcp-2025/MCP02'],
  prior: { risk: 1 },
  examples: {
    match: [
      { name: 'add_collaborator', description: 'Adds a collaborator.' },
      { name: 'update_permission' },
      { name: 'update_member_groups' },
      { name: 'approve_device', description: 'Approves a pending device authorization request.' },
      { name: 'edit_collection', server: 'npm/bitwarden' },
      { name: 'unlock_door', description: 'Unlocks the front door.' },
      { name: 'link_site', description: 'Links a site to a team. Its people will have access to it.' },
      { name: 'add_remote_host', description: 'Allows a remote host to connect to a database.' },
      { name: 'disable_mfa', description: 'Disables two-factor authentication.' },
    ],
    noMatch: [
      { name: 'list_permissions' },
      { name: 'mark_no_show', description: 'Marks an invitee as a no-show.' },
      { name: 'create_note' },
      { name: 'email_members', description: 'Writes to the members.' },
      { name: 'update_group', description: 'Updates a group of tasks.' },
      { name: 'enable_whois_privacy', description: 'Enables the privacy protection of a domain.' },
      { name: 'add_dashboard', description: 'Allows users to access a dashboard.' },
      { name: 'lock_door', description: 'Locks the front door.' },
      { name: 'assign_member_to_card', description: 'Assigns a member to a card.' },
    ],
  },
  detect(features) {
    const places = [
      ...letIn(features),
      ...placesOf([
        ...leadingActs(features, ['grant']),
        ...leadingHeads(features, ['create', 'update', 'grant', 'send'], 'access'),
        ...groupsChanged(features),
        ...unlocked(features),
        ...unprotected(features),
        ...opensOrCloses(features),
        ...givenWith(features),
        ...gravestChosen(features, ['grant']),
      ]),
    ];
    // Whose card it is gives no access, nor does a letter, nor what is said of somebody.
    const isElse = places.length === 0 || isAssignment(features) || isLetter(features) || isVerdict(features);
    return isElse ? [] : places;
  },
});
