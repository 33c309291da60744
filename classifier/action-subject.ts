import type { Subject } from '#schema/assessment.ts';
import type { ActionChoice } from './action-choices.ts';
import { RUNS_TEXT, type Features } from './features.ts';
import { VERBS } from './lexicon.ts';
import { ofLast } from './memo.ts';
import type { Parameter } from './parameters.ts';
import { nameWords } from './words.ts';

const MAX_LINE = 300;

type Definition = Subject['definition'];

/** One action as a tool of its own: named after it and what the tool works on, described by its own line. */
export function actionDefinition({ definition }: Subject, features: Features, choice: ActionChoice): Definition {
  const { value, note } = choice;
  const description = note ?? lineOf(definition.description ?? '', value);
  const inputSchema = schemaOf(features, choice);
  const { readOnlyHint } = definition.annotations ?? {};
  return {
    name: nameOf(features, value),
    ...(description === null ? {} : { description }),
    ...(inputSchema === null ? {} : { inputSchema }),
    ...(readOnlyHint === true ? { annotations: { readOnlyHint } } : {}),
  };
}

/** What an action asks for by a noun alone: `info`, `versions`. */
const ANSWERS = new Set(
  'info status version versions log logs history stats statistics detail details current help docs schema reference templates summary metadata state diff'.split(
    ' ',
  ),
);

/** `delete` of `manage_projects` is `delete_projects`, `versions` is `get_versions_projects`; `delete_item` is said already. */
function nameOf({ acts, nameWords: words }: Features, value: string): string {
  const own = nameWords(value);
  const isAnswer = ANSWERS.has(own.at(-1)?.text ?? '') && !own.some(({ known }) => known.verb?.nounish === false);
  const act = isAnswer ? `get_${value}` : value;
  if (own.length > 1) return act;
  const named = acts.find(({ from }) => from === 'name');
  const verb = named?.place;
  const rest = words.filter(
    ({ start, end, known }) =>
      (verb === undefined || end <= verb.start || start >= verb.end) && known.verb?.nounish !== false,
  );
  const things = rest.length > 0 ? rest.map(({ text }) => text) : (named?.things ?? []).map(({ word }) => word);
  return [act, ...things].join('_').slice(0, 200);
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

/**
 * The parameters of an action. Of those that all actions share, only what it can be about: not what the schema says is for
 * other actions, nor the search of the others where it takes an id. For one that reads they say nothing, the `sql` is for
 * the others, unless it is one that runs what it is given: `query` with a `sql`.
 */
function schemaOf(features: Features, { value, schema, isOwn }: ActionChoice): ActionChoice['schema'] | null {
  if (isOwn) return schema;
  const verb = VERBS.get(nameWords(value)[0]?.text ?? '');
  if (verb?.effect === 'read' && !RUNS_TEXT.test(verb.lemma)) return null;
  const { properties } = schema;
  if (typeof properties !== 'object' || properties === null) return schema;
  const uses = usesOf(features);
  const own = Object.entries(properties).filter(([name]) => uses.get(name)?.(value.toLowerCase()) !== false);
  return { ...schema, properties: Object.fromEntries(own) };
}

/** For each parameter whether an action can be meant by it. */
const usesOf = ofLast(({ parameters, choices }: Features): ReadonlyMap<string, (action: string) => boolean> => {
  const shared = parameters.filter(({ depth }) => depth === 0);
  const actions = new Set(choices.map(({ value }) => value.toLowerCase()));
  const takesId = shared.some(
    ({ role, words }) => role === 'path' || (role === 'id' && !words.some((word) => HOLDERS.test(word))),
  );
  return new Map(
    shared.map((parameter) => {
      const named = actionsNamedBy(parameter, actions);
      const isForAny = parameter.required || !takesId || !searches(parameter);
      return [parameter.name, (action: string) => (named.length > 0 ? named.includes(action) : isForAny)];
    }),
  );
});

/** Ids of what the thing is in. */
const HOLDERS =
  /^(?:env|environment|project|workspace|org|organi[sz]ation|team|account|app|tenant|connection|space|server|cluster|region|instance|database|user|session)$/;
const SEARCHES = /^(?:where|filters?|conditions?|criteria|pattern)$/;
const ABOUT_ACTIONS = /\b(?:required|optional|used|needed|only|actions?|operations?)\b|['"`]/i;
const MAX_SAID = 400;

const searches = ({ role, words }: Parameter): boolean =>
  role === 'query' || role === 'id-list' || SEARCHES.test(words.join('_'));

/** The actions that the description of a parameter says it is for: "Required for 'get' and 'delete'". */
function actionsNamedBy({ description }: Parameter, actions: ReadonlySet<string>): readonly string[] {
  const said = description?.text.slice(0, MAX_SAID) ?? '';
  if (!ABOUT_ACTIONS.test(said)) return [];
  return said
    .toLowerCase()
    .split(/[^\p{L}\p{N}_-]+/u)
    .filter((word) => actions.has(word));
}
