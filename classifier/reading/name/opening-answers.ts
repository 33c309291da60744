import { headOf, type Act } from '../acts/act.ts';
import { GUIDANCE } from '../sentence/guidance.ts';
import { CATEGORY_OF } from '../words/effect.ts';
import { oneOf } from '../words/one-of.ts';
import { only, type Deciding } from './deciding.ts';

/** What is made is given as well. */
const MAKES = /^(?:create|add|new|share|publish|generate|upload|make|register|issue)$/;

const TURNS = oneOf('transform format reformat');

const BUILDS = oneOf('build generate compose convert return parse pretty_print pretty-print');

/** What somebody else runs or follows afterwards. */
const isToBeRun = ({ things }: Act): boolean =>
  things.some(({ word, head }) => head && /^(?:commands?|command_lines?|instructions?)$/.test(word));

/** `label_topics`, "Generates labels": where a caller reads what it could be called. */
const isGivenBack = ({ verb }: Act, { things }: Act): boolean =>
  /^(?:label|tag|comment|caption|title)$/.test(verb) &&
  things.some(({ word, head }) => head && (word === verb || word === `${verb}s`));

/** What the caller, and not the tool, goes by afterwards. */
const isToBeFollowed = ({ things }: Act): boolean => things.some(({ word, head }) => head && GUIDANCE.test(word));

const CLEANS = oneOf('clean cleanse sanitize sanitise');

/** What a caller hands in, and gets back cleaner. */
const GIVEN =
  /(?:^|_)(?:names?|full_?names?|address|addresses|emails?|phones?|persons?|vehicles?|passports?|companies|company|texts?|strings?|html|markdown|urls?|dates?|titles?|inputs?)$/;

const FIGURES = /(?:^|_)(?:speed|latency|performance|throughput|bandwidth)$/;

/** What an opening says is only handed back, whatever the name says of it. */
export const ANSWERS: readonly Deciding[] = [
  // `install_theme`, "Generates the install command": the name tells what the answer is for. `scaffold_form`, "Generates a form"
  {
    effects: only('generate'),
    where: (act, opening) => act.verb === 'scaffold' || isToBeRun(opening) || isGivenBack(act, opening),
  },
  // `install_connector`, "Returns the commands to run"
  {
    verbs: oneOf('return provide give'),
    effects: only('read'),
    where: (act, opening) => act.effect === 'install' && isToBeRun(opening),
  },
  // `transform_url`, "Builds a URL"
  {
    effects: only('read', 'generate'),
    where: (act, opening) => TURNS.has(act.verb) && act.effect === 'update' && BUILDS.has(opening.verb),
  },
  // `create_rules`, "Provides a prompt to generate rules"
  {
    verbs: oneOf('provide return give'),
    effects: only('read'),
    where: (act, opening) => act.effect === 'create' && isToBeFollowed(opening),
  },
  // `join_command`, "Gives the command with which others join"
  {
    verbs: oneOf('give'),
    effects: only('read'),
    where: ({ verb, effect }) => CATEGORY_OF[effect] === 'Write' && !MAKES.test(verb),
  },
  // `clean_name`, "Parses and standardizes a name": it is given back cleaner, and nothing goes away.
  {
    verbs: oneOf(
      'parse standardize standardise normalize normalise validate verify format recognize recognise detect identify',
    ),
    effects: only('read', 'generate'),
    where: (act) => act.effect === 'delete' && CLEANS.has(act.verb) && GIVEN.test(headOf(act) ?? ''),
  },
  // `triage`, "Classifies a task"
  {
    verbs: oneOf('classify assess evaluate analyze analyse'),
    effects: only('read'),
    where: (act) => act.verb === 'triage',
  },
  // `test_speed`, "Checks the response time"
  {
    verbs: oneOf('check measure'),
    effects: only('read'),
    where: (act) => act.verb === 'test' && act.effect === 'job' && FIGURES.test(headOf(act) ?? ''),
  },
  // `geometry_transform`, "Performs geometry operations"
  {
    verbs: oneOf('perform'),
    effects: only('read'),
    where: (act) => act.effect === 'update' && (act.verb === 'transform' || act.verb === 'process'),
  },
  // `report_incidents`, "Tells how many there were"
  { effects: only('read'), where: (act) => act.verb === 'report' && act.effect === 'create' },
];
