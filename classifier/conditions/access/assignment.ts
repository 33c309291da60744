import type { Features } from '../../reading/features.ts';
import { oneOf } from '../../reading/words/one-of.ts';
import { inDomain, leadingActs, nameSays, opens } from '../select.ts';

const WORK =
  'card cards task tasks issue issues ticket tickets todo todos story stories subtask incident workitem deal deals lead leads opportunity contact record case cases conversation conversations bug bugs defect epic finding candidate shift';
const PIECES = oneOf(WORK);
const PEOPLE = /^(?:members?|users?|owners?|people|persons?|assignees?|reviewers?|contributors?)$/;

/** Whether somebody is made responsible for a piece of work, or no longer is: "Assigns a member to a card". */
export const isAssignment = (features: Features): boolean =>
  (nameSays(features, WORK).length > 0 ||
    isOfWork(features) ||
    (nameSays(features, 'owner').length > 0 && inDomain(features, 'crm'))) &&
  leadingActs(features, ['grant', 'create', 'update']).some(
    ({ verb, things }) => ASSIGNS.test(verb) && things.some(({ head, word }) => head && PEOPLE.test(word)),
  );

/** "Assigns a user to an issue" */
const isOfWork = (features: Features): boolean =>
  opens(features, PIECES) &&
  features.opening.some(
    ({ text }, index, words) =>
      PIECES.has(text) && words.slice(Math.max(0, index - 3), index).some((word) => /^(?:to|from)$/.test(word.text)),
  );

const ASSIGNS = /^(?:assign|reassign|unassign|add|set)$/;

/** Whether somebody is only told something: "Writes to the members", "Responds to an invitation", "Subscribes a user to a newsletter". */
export const isLetter = (features: Features): boolean =>
  leadingActs(features, ['create', 'send']).some(
    ({ verb, things }) =>
      TELLS.test(verb) &&
      things.some(({ head, word }) => head && (PEOPLE.test(word) || (ANSWERS.test(verb) && INVITATION.test(word)))),
  );

const TELLS = /^(?:write|email|mail|message|text|notify|remind|reply|respond|thank|subscribe)$/;
const ANSWERS = /^(?:reply|respond)$/;
const INVITATION = /^(?:invitations?|invites?)$/;

/** Whether something is only said of somebody: "Marks an invitee as a no-show", "Checks a member in". */
export const isVerdict = ({ lead }: Features): boolean =>
  lead !== null &&
  /^(?:mark|mark_as|flag|rate|rank|score|label|tag|annotate|check_in|check_out|follow|like|befriend)$/.test(lead.verb);
