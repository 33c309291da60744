import { defineRule } from '../rule.ts';
import type { Features } from '../reading/features.ts';
import { inDomain, leadingActs, names, opens, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'talks-in-a-team-tool',
  title: 'It writes to a team chat',
  moves: 'risk',
  capability: 'changes-data',
  rationale: 'A message to colleagues can be corrected or deleted.',
  limits: 'Channels may include guests.',
  references: ['data/labelled-tools'],
  prior: { risk: -0.8 },
  examples: {
    match: [
      { name: 'create_channel', description: 'Creates a channel.', server: 'npm/discord-tools' },
      { name: 'send_message', description: 'Send a message to a channel.', server: 'npm/slack-server' },
      { name: 'send_message', description: 'Sends a message to another agent.' },
    ],
    noMatch: [
      { name: 'send_message', description: 'Send a text message.', server: 'npm/sms-gateway' },
      { name: 'send_message', description: 'Sends a message to a customer.' },
      { name: 'send_email', description: 'Sends an email.', server: 'npm/slack-server' },
      { name: 'list_channels', description: 'Lists channels.', server: 'npm/slack-server' },
    ],
  },
  detect(features) {
    if (!inDomain(features, 'chat')) return isAmongUs(features) ? placesOf(leadingActs(features, ['send'])) : [];
    const acts = leadingActs(features, ['send', 'create']);
    return placesOf(
      acts.filter(
        ({ effect, things }) =>
          // A mail is none, whatever else its server sends.
          (effect === 'send' && !things.some(({ word }) => /^(?:e-?)?mails?$/.test(word))) ||
          things.some(({ word }) => /^(?:messages?|repl(?:y|ies)|threads?|channels?|posts?|chats?|dms?)$/.test(word)),
      ),
    );
  },
});

/** A message to a room or an agent, whatever the product is called. */
const isAmongUs = (features: Features): boolean =>
  names(features, /^messages?$/) && opens(features, INSIDERS) && !opens(features, OUTSIDERS);

const INSIDERS =
  /^(?:rooms?|agents?|subagents?|teammates?|colleagues?|coworkers?|peers?|workers?|feishu|lark|dingtalk|mattermost|zulip|slack|discord|teams)$/;
const OUTSIDERS = /^(?:customers?|clients?|e-?mails?|sms|phone|whatsapp|guests?|leads?|subscribers?)$/;
