import { isAssignment, isLetter, isVerdict } from '../conditions/access/assignment.ts';
import { defineRule } from '../rule.ts';
import { inDomain, leadingHeads, leadingNamed, leads, parametersNamed, placesOf } from '../conditions/select.ts';
import type { Effect } from '../reading/words/effect.ts';

export default defineRule({
  id: 'administers-users',
  title: 'It creates or changes an account',
  moves: 'risk',
  capability: 'grants-access',
  rationale: 'Whoever can make or change accounts decides who gets in.',
  limits: 'In a shop or a ledger an account is an ordinary record.',
  references: ['owasp-agentic-2026/ASI03'],
  prior: { risk: 0.5 },
  examples: {
    match: [
      { name: 'create_user', description: 'Creates a user.' },
      { name: 'promote_participants', description: 'Promotes participants to administrators.' },
      {
        name: 'create_staff',
        inputSchema: { type: 'object', properties: { password: { type: 'string' } } },
        server: 'npm/some-crm',
      },
    ],
    noMatch: [
      { name: 'create_employee', description: 'Creates an employee.', server: 'npm/hr-kit' },
      { name: 'list_users', description: 'Lists users.' },
      { name: 'set_active_account', description: 'Sets the account that later calls use.' },
      { name: 'mute_account', description: 'Mutes an account: its posts are no longer shown.' },
      { name: 'check_in_member', description: 'Checks a member in.' },
      { name: 'add_watcher', description: 'Adds a user as a watcher of a ticket.' },
      { name: 'create_account', description: 'Creates an account.', server: 'npm/quickbooks-accounting' },
    ],
  },
  detect(features) {
    // Whoever is given a password is a user, whatever they are called.
    const logsIn = parametersNamed(features, 'password').some(({ depth }) => depth === 0);
    const users = [
      ...leadingHeads(features, CHANGING, 'principal'),
      ...(logsIn ? leadingNamed(features, CHANGING, STAFF) : []),
    ];
    // Whose account later calls use changes nothing of it.
    if (users.length === 0 || (leads(features, ['session']) && CHOOSES.test(features.lead?.verb ?? ''))) return [];
    // Whoever mutes or follows somebody changes only what he sees himself.
    if (FOLLOWS.test(features.lead?.verb ?? '')) return [];
    // An account of a customer, of a ledger or of an athlete is a record.
    const isRecord =
      (!logsIn && inDomain(features, 'crm', 'accounting', 'payments', 'exchange', 'blockchain', 'health', 'memory')) ||
      parametersNamed(features, 'birth birthday birthdate dob').length > 0;
    // "Add a user as a watcher" makes no account.
    const isLink = leadingHeads(features, ['create'], 'trivial').length > 0;
    const isElse = isAssignment(features) || isLetter(features) || isVerdict(features);
    return isRecord || isLink || isElse ? [] : placesOf(users);
  },
});

const CHANGING: readonly Effect[] = ['create', 'update', 'grant', 'shelve'];
const STAFF = /^(?:staff|staff_members?|employees?|operators?|agents?)$/;
const FOLLOWS = /^(?:un)?(?:mute|follow|snooze)$/;
const CHOOSES = /^(?:set|use|select|switch|choose|pick|activate)$/;
