import type { Features } from '../reading/features.ts';
import { leadingActs, nameSays } from './select.ts';

const WORK = 'card cards task tasks issue issues ticket tickets todo todos story stories subtask incident workitem';
const PEOPLE = /^(?:members?|users?|owners?|people|persons?|assignees?|reviewers?|contributors?)$/;

/** Whether somebody is made responsible for a piece of work, or no longer is: "Assigns a member to a card". */
export const isAssignment = (features: Features): boolean =>
  nameSays(features, WORK).length > 0 &&
  leadingActs(features, ['grant', 'create', 'update']).some(
    ({ verb, things }) => ASSIGNS.test(verb) && things.some(({ head, word }) => head && PEOPLE.test(word)),
  );

const ASSIGNS = /^(?:assign|reassign|unassign|add|set)$/;
