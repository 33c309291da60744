import type { Features } from '../reading/features.ts';
import { opens } from './select.ts';

/** "Sends a message to another agent", but not "to an insurance agent". */
export const isToTeam = (features: Features): boolean =>
  opens(features, TEAM) &&
  features.opening.some(
    ({ text }, index) =>
      TEAM.has(text) && (!PEERS.includes(text) || WHICH.test(features.opening[index - 1]?.text ?? '')),
  );

/** Who else works for the same people. */
const PEERS = 'agent agents team teams teammate teammates colleague colleagues coworker coworkers room rooms'.split(
  ' ',
);
/** They, or a tool that is named in the opening. */
const TEAM = new Set([
  ...PEERS,
  ...'slack discord mattermost zulip rocketchat webex lark feishu dingtalk wecom seatalk'.split(' '),
]);
const WHICH = /^(?:an?|one|another|other|all|peer|fellow|the|your|named|specific|between)$/;
