import type { Act } from '../reading/acts/act.ts';
import type { Features } from '../reading/features.ts';
import type { Effect } from '../reading/words/effect.ts';
import { CHANGING, DELETING, READING, RUNNING, actsFrom, actsOf, chosenActs } from './select.ts';

/** The actions that a caller can choose and that change something; "log" and "index" among them may be nouns. */
export const chosenChanges = (features: Features): readonly Act[] =>
  chosenActs(features, CHANGING).filter(({ form }) => !form.nounish);

/**
 * The same where every call has to choose an action, so that no name or opening speaks for all of them. A choice that may
 * be left out can be a filter, one in a list is a step of an edit, and "add" alone a sum.
 */
function demandedChanges(features: Features): readonly Act[] {
  const [choice] = features.choices;
  // Among `issues` and `projects`, `create_metadata` is one more thing to ask for.
  if (choice === undefined || actsFrom(features, 'actions').length < Math.min(2, features.choices.length)) return [];
  const taker = features.parameters.findLast(({ key }) => `${choice.pointer}/`.startsWith(`${key.pointer}/`));
  const isDemanded = choice.isOwn || (taker?.required === true && taker.depth === 0) || choosesName(features);
  return isDemanded ? chosenChanges(features).filter(({ verb, things }) => verb !== 'add' || things.length > 0) : [];
}

/** `list_sessions` with "list" and "clear": its own verb is one of the actions, so that they are no filter. */
const choosesName = ({ acts, choices }: Features): boolean =>
  acts.some(({ from, verb }) => from === 'name' && LOOKS.test(verb) && choices.some(({ value }) => value === verb));

const LOOKS = /^(?:list|show|view)$/;

/**
 * Whether a reading that name or opening speak of is only one of them. Where none reads they can be what is looked for, and
 * of permissions what somebody may do.
 */
export const readsAmongOthers = (features: Features): boolean =>
  demandedChanges(features).length > 0 &&
  actsOf(features, ['actions'], READING).length > 0 &&
  !features.acts.some(({ from, things }) => from === 'name' && things.some(({ word }) => ALLOWED.test(word)));

const ALLOWED = /^(?:permissions?|rights?|access|roles?|scopes?|grants?|polic(?:y|ies)|privileges?)$/;

/**
 * Whether one of them takes something away or installs something, now and not as a step of what is staged, or all of them
 * run something. What can be undiscarded is still there, and unlinking is the half of linking.
 */
export function demandsWorse(features: Features): boolean {
  const changes = demandedChanges(features);
  if (changes.length === 0 || (features.lead !== null && STAGES.test(features.lead.verb))) return false;
  if (changes.length > 1 && changes.every(({ effect }) => RUNNING.includes(effect))) return true;
  const isTakenBack = (verb: string): boolean =>
    features.choices.some(({ value }) => value.toLowerCase() === `un${verb}`);
  return changes.some(({ effect, verb }) => WORSE.includes(effect) && !verb.startsWith('un') && !isTakenBack(verb));
}

const WORSE: readonly Effect[] = [...DELETING, 'install'];
const STAGES = /^(?:stage|propose|request|record|log|register|schedule|define|report)$/;
