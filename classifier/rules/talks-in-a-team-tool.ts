import { defineRule } from '../rule.ts';
import { inDomain, leadingActs, placesOf } from '../select.ts';

export default defineRule({
  id: 'talks-in-a-team-tool',
  title: 'It writes to a team chat',
  moves: 'risk',
  capability: 'changes-data',
  rationale: 'A message to colleagues can be corrected or deleted.',
  limits: 'Channels may include guests.',
  references: [],
  prior: { risk: -0.3 },
  examples: {
    match: [{ name: 'send_message', description: 'Send a message to a channel.', server: 'npm/slack-server' }],
    noMatch: [
      { name: 'send_message', description: 'Send a text message.', server: 'npm/sms-gateway' },
      { name: 'list_channels', description: 'Lists channels.', server: 'npm/slack-server' },
    ],
  },
  detect(features) {
    return inDomain(features, 'chat', 'project-management') ? placesOf(leadingActs(features, ['send', 'create'])) : [];
  },
});
