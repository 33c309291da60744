import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';
import type { Word } from '../words/words.ts';

/** Verbs of which what a parameter holds can make more than a reading. */
export const RUNS_TEXT: ReadonlySet<string> = new Set(['query', 'execute', 'run', 'evaluate']);

/** What is evaluated by a judgement or a sum, also where code is what is judged. */
const JUDGED = new Set(
  'design component quality response answer prompt output candidate model risk compliance performance math mathematical maths arithmetic algebraic numeric numerical polynomial equation formula integral readability complexity security style architecture essay draft policy conversation submission coverage vulnerability'.split(
    ' ',
  ),
);

/** What runs whatever it is given to evaluate. */
const EVALUATORS = new Set('repl repls kernel interpreter irb ipython nrepl console debugger'.split(' '));

/** "Query" or "execute" with a SQL or GraphQL parameter, or "evaluate" with a script, runs whatever the text says. */
export function runsText({ verb, things }: Act, { parameters, texts, stated }: Context): boolean {
  if (verb === 'evaluate' && things.some(({ word }) => JUDGED.has(word))) return false;
  const says = (wanted: (word: Word) => boolean): boolean => texts.some((words) => words.some(wanted));
  if (verb === 'evaluate')
    return parameters.some(({ role }) => role === 'code') || says(({ text }) => EVALUATORS.has(text));
  if (things.some(({ classes }) => classes.has('query-language')) && says(({ text }) => MUTATIONS.has(text)))
    return true;
  // `execute_analysis` with the code of it
  const isCode = parameters.some(({ role, depth, required }) => role === 'code' && depth === 0 && required);
  return (
    (isCode && /^(?:run|execute)$/.test(verb)) ||
    parameters.some(({ role }) => role === 'sql') ||
    (parameters.some(({ role }) => role === 'query') &&
      (says(({ known }) => known.nouns.has('query-language')) || stated.some(runsSql)))
  );
}

/** "Executes SQL queries" */
export const runsSql = ({ effect, negated, things }: Act): boolean =>
  effect === 'run' && !negated && things.some(({ word }) => /^sql(?:_(?:query|queries|statements?))?$/.test(word));

/** "Applies a SQL schema", "Imports a dump" with the SQL of it: it is run, whatever that says. */
export const appliesSql = ({ from }: Act, { parameters, texts }: Context): boolean =>
  from !== 'actions' &&
  parameters.some(({ role, depth }) => role === 'sql' && depth === 0) &&
  texts.some((words) => words.some(({ text }) => text === 'sql'));

/** "Fetches a URL" with a method and a body of the caller's: whatever it says, it sends. */
export const fetchesAnyhow = ({ from }: Act, { parameters }: Context): boolean => {
  const takes = (wanted: RegExp): boolean =>
    parameters.some(
      ({ depth, name, options }) =>
        depth === 0 && wanted.test(name) && (options.length === 0 || options.some(({ value }) => CHANGES.test(value))),
    );
  return from !== 'actions' && takes(METHOD) && takes(/^(?:url|uri)$/i) && takes(/^body$/i);
};

const CHANGES = /^(?:POST|PUT|PATCH|DELETE)$/i;

/** What the parameter is called that takes the method of a request. */
export const METHOD = /^(?:http_?)?method$/i;

/** "Any request to the REST API" with its method and path, "Any GraphQL query or mutation": a name for what the caller sends. */
export function isFreeRequest({ from, things }: Act, { parameters, texts: [, opening] }: Context): boolean {
  if (from !== 'sentence' || !things.some(({ word, head }) => head && REQUEST.test(word))) return false;
  const takes = (wanted: RegExp): boolean => parameters.some(({ name, depth }) => depth === 0 && wanted.test(name));
  return (
    (takes(METHOD) && takes(/^(?:path|url|endpoint|uri)$/i)) ||
    (takes(/^query$/i) && opening.some(({ text }) => MUTATIONS.has(text)))
  );
}

const REQUEST = /(?:^|_| )(?:requests?|calls?|quer(?:y|ies)|mutations?)$/;

const MUTATIONS = new Set(['mutation', 'mutations']);

/** "Queues Python that edits a scene", "Sends a script to the editor", with the text of it: it runs there. */
export const handsOverCode = ({ verb, things }: Act, { parameters }: Context): boolean =>
  // "Queues a command to be run later"
  ((verb === 'queue' || verb === 'submit') &&
    things.some(({ word, head }) => head && /(?:^|_)commands?$/.test(word)) &&
    parameters.some(({ role, depth, options }) => role === 'command' && depth === 0 && options.length === 0)) ||
  handsOverText(things, parameters);

const handsOverText = (things: Act['things'], parameters: Context['parameters']): boolean =>
  things.some(({ word, head }) => head && PROGRAM.test(word)) &&
  parameters.some(({ role, depth }) => role === 'code' && depth === 0);

export const HANDS_OVER: ReadonlySet<string> = new Set(['queue', 'submit', 'send', 'push']);
const PROGRAM =
  /(?:^|_)(?:python|javascript|js|typescript|lua|luau|gdscript|(?:apple|extend|ur|vb)script|jsx|vba|[a-z]*lisp|scripts?|macros?)$/;

/** "Runs all checks (lint, types, tests)": programs, and not only a reading. */
export const runsChecks = ({ things }: Act, { texts }: Context): boolean =>
  things.some(({ word, head }) => head && /(?:^|_)checks?$/.test(word)) &&
  texts.some((words) => words.some(({ text }) => CHECKED_BY.test(text)));

/** "Runs a diagnostic" with a command that the caller writes */
export const runsCommand = (_: Act, { parameters }: Context): boolean =>
  parameters.some(({ role, depth, options }) => role === 'command' && depth === 0 && options.length === 0);

const CHECKED_BY = /^(?:tests|types|type-?checks?|typechecks?|build|cargo|compiler|tsc|mypy|linter)$/;
