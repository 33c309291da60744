import type { Subject } from '#schema/assessment.ts';
import type { ActionChoice } from './reading/schema/action-choices.ts';
import { RUNS_TEXT } from './reading/context/given-to-run.ts';
import type { Features } from './reading/features.ts';
import { VERBS } from './reading/words/lexicon.ts';
import { ofLast } from './reading/words/memo.ts';
import type { Parameter } from './reading/schema/parameters.ts';
import { isObject, type Json } from './reading/schema/schema-keywords.ts';
import { nameWords, type Word } from './reading/words/words.ts';

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
  for (const text of linesOf(description)) {
    if (!text.startsWith(value)) continue;
    const after = text.slice(value.length).replace(/^["'`*]{0,4} {0,3}/, '');
    if (/^[:–—(-]/.test(after)) return after.replace(/^[:–—( -]{0,6}/, '').slice(0, MAX_LINE) || null;
  }
  return null;
}

/** The lines of a description without what marks the entries of a list. Each action of a tool asks. */
const linesOf = ofLast((description: string): readonly string[] =>
  description
    .slice(0, 20_000)
    .split('\n', 400)
    .map((line) => line.slice(0, MAX_LINE + 100).replace(/^[\s\-*•"'`]{0,20}/, '')),
);

/**
 * The parameters of an action. Of those that all actions share, only what it can be about: not what the schema says is for
 * other actions, nor the search of the others where it takes an id. Of those of one that reads, only what it reads from: to
 * `read` is a `path`, to `query`, which runs what it is given, is a `sql`. The `sql` of others says nothing of a `list`.
 */
function schemaOf(features: Features, { value, schema, isOwn }: ActionChoice): ActionChoice['schema'] | null {
  if (isOwn) return schema;
  const words = nameWords(value);
  const verb = VERBS.get(words[0]?.text ?? '');
  const { properties } = schema;
  if (verb?.effect === 'read' && !RUNS_TEXT.has(verb.lemma)) {
    const read = sourcesOf(features, value, verb.lemma, words.slice(1));
    return read.size === 0 || !isObject(properties) ? null : only(schema, properties, (name) => read.has(name));
  }
  if (!isObject(properties)) return schema;
  const uses = usesOf(features);
  return only(schema, properties, (name) => uses.get(name)?.(value.toLowerCase()) !== false);
}

const only = (schema: Json, properties: Json, isWanted: (name: string) => boolean): Json => ({
  ...schema,
  properties: Object.fromEntries(Object.entries(properties).filter(([name]) => isWanted(name))),
});

/** Verbs that bring what lies at a path or an address, and what they are said to bring. */
const READS_FROM = {
  path: {
    verb: /^(?:read|cat|head|tail|open|load|view|extract|parse)$/,
    thing: /^(?:files?|documents?|contents?|text|lines?|pages?|images?|pdf)$/,
  },
  url: {
    verb: /^(?:fetch|scrape|crawl|read|extract|download)$/,
    thing: /^(?:urls?|pages?|webpages?|web|sites?|websites?|contents?|html|markdown|text)$/,
  },
} as const;

/** The shared paths and addresses that an action reads from: plainly by its verb, or as the schema says. */
function sourcesOf(features: Features, value: string, verb: string, things: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { parameter, named } of sharedOf(features)) {
    const { role, name } = parameter;
    if (role !== 'path' && role !== 'url') continue;
    const { verb: verbs, thing } = READS_FROM[role];
    const isPlain = verbs.test(verb) && things.every(({ text }) => thing.test(text));
    if (named.length === 0 ? isPlain : named.includes(value.toLowerCase())) found.add(name);
  }
  return found;
}

interface Shared {
  readonly parameter: Parameter;
  /** The actions that the schema says it is for. */
  readonly named: readonly string[];
}

/** The parameters that all actions share. Each action asks. */
const sharedOf = ofLast(({ parameters, choices }: Features): readonly Shared[] => {
  const actions = new Set(choices.map(({ value }) => value.toLowerCase()));
  return parameters
    .filter(({ depth }) => depth === 0)
    .map((parameter) => ({ parameter, named: actionsNamedBy(parameter, actions) }));
});

/** For each parameter whether an action can be meant by it. */
const usesOf = ofLast((features: Features): ReadonlyMap<string, (action: string) => boolean> => {
  const shared = sharedOf(features);
  const takesId = shared.some(
    ({ parameter: { role, words } }) => role === 'path' || (role === 'id' && !words.some((word) => HOLDERS.test(word))),
  );
  return new Map(
    shared.map(({ parameter, named }) => {
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
