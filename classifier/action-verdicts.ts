import type { ActionVerdict, Subject } from '#schema/assessment.ts';
import type { ActionChoice } from './action-choices.ts';
import { CATEGORY_OF } from './effect.ts';
import { featuresOf, type Features } from './features.ts';
import { VERBS } from './lexicon.ts';
import type { Scores } from './model.ts';
import { nameWords } from './words.ts';

const MAX_ACTIONS = 40;
const MAX_LINE = 300;

/**
 * A verdict for each action that a tool's definition names (`action: "list" | "delete"`), by the same rules: each action is
 * judged as a tool of its own, named after the action and what the tool works on, described by its own line of the
 * description. An action whose word says nothing gets the verdict of the whole tool, never a milder one.
 */
export function actionVerdicts(
  subject: Subject,
  features: Features,
  whole: Scores,
  judge: (features: Features) => Scores,
): ActionVerdict[] {
  return features.choices.slice(0, MAX_ACTIONS).map((choice) => {
    const own = featuresOf({ definition: definitionOf(subject, features, choice), server: subject.server });
    const { category, risk, probabilities } = isPlain(own) ? judge(own) : whole;
    return {
      action: choice.value,
      pointer: choice.pointer,
      category,
      risk,
      confidence: Math.round(probabilities[category] * 1000) / 1000,
    };
  });
}

/** Whether the words of an action say what it does. */
const isPlain = ({ lead }: Features): boolean => lead !== null && CATEGORY_OF[lead.effect] !== null;

function definitionOf(
  { definition }: Subject,
  features: Features,
  { value, schema, isOwn, note }: ActionChoice,
): Subject['definition'] {
  const description = note ?? lineOf(definition.description ?? '', value);
  const reads = VERBS.get(nameWords(value)[0]?.text ?? '')?.effect === 'read';
  // Parameters that all actions share say nothing about one that reads: the `sql` is for the others.
  const inputSchema = isOwn || !reads ? schema : undefined;
  const { readOnlyHint } = definition.annotations ?? {};
  return {
    name: nameOf(features, value),
    ...(description === null ? {} : { description }),
    ...(inputSchema === undefined ? {} : { inputSchema }),
    ...(readOnlyHint === true ? { annotations: { readOnlyHint } } : {}),
  };
}

/** `delete` of `manage_projects` is `delete_projects`; `delete_item` is said already. */
function nameOf({ acts, nameWords: words }: Features, value: string): string {
  const own = nameWords(value);
  if (own.length > 1) return value;
  const named = acts.find(({ from }) => from === 'name');
  const things = named === undefined ? words.map(({ text }) => text) : named.things.map(({ word }) => word);
  return [value, ...things.filter((word) => !VERBS.has(word) || named !== undefined)].join('_').slice(0, 200);
}

/** What a description says about one action on a line of its own: `- delete: Deletes a note`. */
function lineOf(description: string, value: string): string | null {
  for (const line of description.slice(0, 20_000).split('\n', 400)) {
    const text = line.slice(0, MAX_LINE + 100).replace(/^[\s\-*•"'`]{0,20}/, '');
    if (!text.startsWith(value)) continue;
    const after = text.slice(value.length).replace(/^["'`*]{0,4} {0,3}/, '');
    if (/^[:–—(-]/.test(after)) return after.replace(/^[:–—( -]{0,6}/, '').slice(0, MAX_LINE) || null;
  }
  return null;
}
