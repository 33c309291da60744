import type { ActionVerdict, Subject } from '#schema/assessment.ts';
import { actionDefinition } from './action-subject.ts';
import { CATEGORY_OF } from './reading/words/effect.ts';
import { featuresOf, type Features } from './reading/features.ts';
import type { Scores } from './model.ts';
import { ABOUT_AN_ACT } from './reading/name/about-an-act.ts';

const MAX_ACTIONS = 40;

/**
 * A verdict for each action that a tool's definition names (`action: "list" | "delete"`), by the same rules: each action is
 * judged as a tool of its own. An action whose word says nothing gets the verdict of the whole tool, never a milder one.
 */
export function actionVerdicts(
  subject: Subject,
  features: Features,
  whole: Scores,
  judge: (features: Features) => Scores,
): ActionVerdict[] {
  if (features.choices.length === 0 || isAboutActs(features)) return [];
  return features.choices.slice(0, MAX_ACTIONS).map((choice) => {
    const definition = actionDefinition(subject, features, choice);
    const own = featuresOf({ definition, server: subject.server });
    const { category, risk, probabilities } = isPlain(own, choice.value) ? judge(own) : whole;
    return {
      action: choice.value,
      pointer: choice.pointer,
      category,
      risk,
      confidence: Math.round(probabilities[category] * 1000) / 1000,
    };
  });
}

/**
 * Whether the options name acts that the tool only speaks about: what it checks or simulates, or the method of a request
 * that it stores.
 */
const isAboutActs = ({ acts, lead, choices }: Features): boolean => {
  const name = acts.find(({ from }) => from === 'name');
  const opening = acts.find(({ from }) => from === 'sentence');
  if (name !== undefined && ABOUT_AN_ACT.has(name.verb)) return true;
  if (opening?.verb === 'simulate' || opening?.verb === 'preview') return true;
  const isRequest = ['GET', 'POST'].every((method) => choices.some(({ value }) => value === method));
  return isRequest && (lead?.effect === 'create' || lead?.effect === 'update');
};

/** Whether the words of an action say what it does, or its line does: what the tool works on can look like a verb as well. */
const isPlain = ({ lead, name }: Features, value: string): boolean =>
  lead !== null &&
  CATEGORY_OF[lead.effect] !== null &&
  (lead.from !== 'name' || lead.place.start < name.text.indexOf(value) + value.length);
