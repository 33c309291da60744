import { defineRule } from '../rule.ts';
import type { Features } from '../features.ts';
import type { Thing } from '../nouns.ts';
import { inDomain, leadingActs, leadingThings, placesOf } from '../select.ts';

const SETTINGS = /^(?:config|configs|configurations?|settings?|backups?|safeguards?|mode)$/;
const CHANGES = /^(?:update|edit|alter|patch|modify|configure|reconfigure|set|disable|replace|resize|upgrade)$/;

const GUARDS =
  /^(?:exclusions?|exceptions?|iocs?|indicators?|polic(?:y|ies)|rule_?groups?|firewall_rules?|blocklists?|allowlists?)$/;

/** What runs for others, or how it is set up, where something that is there is changed; its name may be. */
const runningThings = (features: Features): Thing[] =>
  leadingActs(features, ['update', 'shelve'])
    .filter(({ verb }) => CHANGES.test(verb))
    .flatMap(({ verb, things }) =>
      things.filter(
        ({ head, word, classes }) => head && (SETTINGS.test(word) || (verb !== 'set' && classes.has('service'))),
      ),
    );

export default defineRule({
  id: 'changes-infrastructure',
  title: 'It changes network, domain or production settings, or what runs for others',
  moves: 'risk',
  capability: 'changes-data',
  rationale: 'A wrong DNS record or firewall rule takes everything behind it down.',
  limits: '"Domain" can be a topic.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.8 },
  examples: {
    match: [
      { name: 'update_dns_record', description: 'Updates a DNS record.' },
      { name: 'create_firewall_rule' },
      { name: 'update_cluster_config', server: 'npm/digitalocean' },
      { name: 'disable_backups', server: 'npm/hetzner' },
      { name: 'create_exclusion', description: 'Creates an exclusion.', server: 'npm/wazuh-kit' },
    ],
    noMatch: [
      { name: 'list_dns_records' },
      { name: 'create_note' },
      { name: 'update_config' },
      { name: 'rename_server', server: 'npm/hetzner' },
    ],
  },
  detect(features) {
    const infra = placesOf(leadingThings(features, ['create', 'update', 'shelve'], 'infra'));
    // What lets something past a guard, or stops it: an exclusion, an indicator, a policy.
    const guards = inDomain(features, 'security')
      ? placesOf(
          leadingActs(features, ['create', 'update', 'shelve'])
            .flatMap(({ things }) => things)
            .filter(({ head, word }) => head && GUARDS.test(word)),
        )
      : [];
    return inDomain(features, 'cloud', 'network', 'identity', 'security', 'streaming')
      ? [...infra, ...guards, ...placesOf(runningThings(features))]
      : infra;
  },
});
