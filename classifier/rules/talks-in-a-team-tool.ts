import { defineRule } from '../rule.ts';
import type { Act } from '../reading/acts/act.ts';
import type { Effect } from '../reading/words/effect.ts';
import { isToTeam } from '../conditions/to-team.ts';
import { inDomain, leadingActs, placesOf, states } from '../conditions/select.ts';

const isMessage = ({ things }: Act): boolean =>
  things.some(({ word }) => /^(?:messages?|repl(?:y|ies)|threads?|channels?|posts?|chats?|dms?)$/.test(word));

/** A mail is no message of a chat, whatever else its server sends. */
const isSent = ({ effect, verb, things }: Act): boolean =>
  effect === 'send' && verb !== 'invite' && !things.some(({ word }) => /^(?:e-?)?mails?$/.test(word));

const WRITES: readonly Effect[] = ['send', 'create'];
const TELLS = /^(?:message|notify|broadcast|dm|ping|announce|nudge|whisper)$/;

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
      { name: 'post_update', description: 'Posts a message to a Slack channel.' },
    ],
    noMatch: [
      { name: 'send_message', description: 'Send a text message.', server: 'npm/sms-gateway' },
      { name: 'send_message', description: 'Sends a message to a customer.' },
      { name: 'send_email', description: 'Sends an email.', server: 'npm/slack-server' },
      { name: 'send_message', description: 'Sends a message to an insurance agent.' },
      { name: 'invite', description: 'Invites somebody to the team.' },
      { name: 'list_channels', description: 'Lists channels.', server: 'npm/slack-server' },
    ],
  },
  detect(features) {
    if (!states(features, WRITES)) return [];
    const isChat = inDomain(features, 'chat');
    if (!isChat && !isToTeam(features)) return [];
    const acts = leadingActs(features, WRITES);
    return placesOf(acts.filter((act) => isMessage(act) || (isChat ? isSent(act) : TELLS.test(act.verb))));
  },
});
