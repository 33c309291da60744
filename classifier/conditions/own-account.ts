import type { Features } from '../reading/features.ts';
import { isOneself } from './privacy/oneself.ts';
import { leadingActs, leadingHeads, READING } from './select.ts';

/** "Gets the status of all platforms", "Lists all connected accounts", "Lists the ad accounts": how the server is set up, or what nobody else writes on. */
export const tellsOfSetup = (features: Features): boolean =>
  leadingActs(features, READING).some(({ things }) =>
    things.some(
      ({ head, word }, index) =>
        (head ? OF_ITSELF : LINKED).test(word) || (head && ACCOUNTS.test(word) && things[index - 1]?.word === 'ad'),
    ),
  );

const OF_ITSELF =
  /^(?:status|configs?|configuration|settings|credentials|connections?|webhooks?|facets?|shel(?:f|ves)|books?|reading_list)$/;
const ACCOUNTS = /^accounts?$/;
const LINKED = /^(?:connected|linked)$/;

/** "Returns your profile" */
export const returnsOwnProfile = (features: Features): boolean =>
  leadingHeads(features, READING, 'people').some(({ word }) => /profile$/.test(word)) && isOneself(features);
