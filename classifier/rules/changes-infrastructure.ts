import { changedInfrastructure } from '../conditions/machines/infrastructure.ts';
import { changedInProduction } from '../conditions/machines/production.ts';
import { defineRule } from '../rule.ts';
import { filesPut } from '../conditions/machines/remote-machine.ts';
import { siteFilesWritten } from '../conditions/machines/site-files.ts';
import { placesOf } from '../conditions/select.ts';

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
      { name: 'assign_alias', description: 'Assigns an alias to a deployment.', server: 'npm/vercel-kit' },
      { name: 'update_security_headers' },
      {
        name: 'upload_file',
        inputSchema: { type: 'object', properties: { remotePath: { type: 'string' } } },
        server: 'npm/ssh-kit',
      },
      { name: 'create_exclusion', description: 'Creates an exclusion.', server: 'npm/wazuh-kit' },
      { name: 'toggle_flag', description: 'Toggles a feature flag.', server: 'npm/launchdarkly-kit' },
      { name: 'manage_security_policy', description: 'Manages the security policy.' },
      { name: 'set_flag', description: 'Turns a flag on in production.' },
      { name: 'update_site_php_version', server: 'npm/cloud-hosting' },
      {
        name: 'write_file',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
        server: 'npm/wordpress-kit',
      },
    ],
    noMatch: [
      { name: 'list_dns_records' },
      { name: 'create_note' },
      { name: 'update_config' },
      { name: 'enable_backups', server: 'npm/hetzner' },
      { name: 'rename_server', server: 'npm/hetzner' },
      { name: 'update_cluster', description: 'Renames a cluster.', server: 'npm/hetzner' },
      { name: 'manage_vlans', description: 'Create, update or delete a VLAN.', server: 'npm/switches' },
    ],
  },
  detect(features) {
    return [
      ...placesOf(changedInfrastructure(features)),
      ...changedInProduction(features),
      ...filesPut(features),
      ...siteFilesWritten(features),
    ];
  },
});
