import type { ParameterRole } from '#schema/assessment.ts';
import type { Act } from '../acts/act.ts';
import type { Effect } from '../words/effect.ts';
import type { Domain } from '../words/lexicon.ts';
import type { Parameter } from '../schema/parameters.ts';
import { saidIn } from '../schema/roles/conditions.ts';
import { ONLY_ADDRESSED } from '../schema/roles/recipient.ts';
import type { Word } from '../words/words.ts';
import { runsSql } from './given-to-run.ts';

/** What the tool says beside its parameters. */
export interface RoleContext {
  readonly nameWords: readonly Word[];
  readonly acts: readonly Act[];
  readonly lead: Act | null;
  readonly domains: ReadonlySet<Domain>;
}

/**
 * The parameters with the roles that they have in their tool: a channel is a recipient where something is sent to it, and
 * only an id where its messages are read.
 */
export function rolesInContext(parameters: readonly Parameter[], context: RoleContext): readonly Parameter[] {
  const isUnsure = parameters.some(({ role, name }) => UNSURE.has(role) || UNSURE_NAMES.has(name));
  if (!isUnsure) return parameters;
  const addressed: string[] = [];
  return parameters.map((parameter) => {
    const { pointer } = parameter.key;
    const isPartOfOne = addressed.some((whole) => pointer.startsWith(`${whole}/`));
    const role = isPartOfOne ? parameter.role : inTool(parameter, parameters, context);
    if (role === 'recipient') addressed.push(pointer);
    return role === parameter.role ? parameter : { ...parameter, role };
  });
}

/** Roles that a parameter has by its name alone in some tools and not in others; and names that have one in some. */
const UNSURE: ReadonlySet<ParameterRole | null> = new Set<ParameterRole>(['recipient', 'code', 'query', 'command']);

/** What both ends of a move or a copy are called. */
const ENDS_OF_A_MOVE = new Set('source destination src dest dst from to'.split(' '));
/** What a program is called that is only a line or two long. */
const EXPRESSIONS = new Set('expr expression form elisp lisp lua chunk content'.split(' '));
const UNSURE_NAMES: ReadonlySet<string> = new Set([...ENDS_OF_A_MOVE, ...EXPRESSIONS, 'value']);

function inTool(parameter: Parameter, parameters: readonly Parameter[], context: RoleContext): ParameterRole | null {
  const { role, name, words } = parameter;
  if (ENDS_OF_A_MOVE.has(name) && parameter.options.length === 0 && movesFiles(parameters, context)) return 'path';
  if (role === 'recipient') return isAddressed(parameter, context) ? role : words.at(-1) === 'id' ? 'id' : null;
  if (role === 'code' && name === 'code') {
    const verb = context.lead?.verb ?? '';
    if (LETS_IN.has(verb)) return 'secret';
    return !HONOURS.has(verb) && isProgram(parameter, context) ? role : null;
  }
  if (role === 'query' && name === 'query') return isStatement(parameter, context) ? 'sql' : role;
  // What a function of a contract is called with
  if (role === 'command' && ARGUMENTS.has(name) && parameters.some(isOfContract)) return null;
  // "Executes a slash command": one of the program's own.
  if (role === 'command' && context.acts.some(({ things }) => things.some(({ word }) => word === 'slash'))) return null;
  if (role === null && EXPRESSIONS.has(name) && (runsLanguage(context) || parameters.some(isFrame))) return 'code';
  if (name === 'value' && storesSecrets(context)) return 'secret';
  return role;
}

/** "Evaluates AutoLISP": what is evaluated is a program, and no sum. */
const runsLanguage = ({ lead, acts }: RoleContext): boolean =>
  lead?.effect === 'run' && acts.some(({ effect, things }) => effect === 'run' && things.some(isLanguage));

const ARGUMENTS = new Set(['args', 'arguments', 'function_args', 'functionArgs']);
const isOfContract = ({ words, depth }: Parameter): boolean =>
  depth === 0 && (words.includes('abi') || words[0] === 'contract' || words[0] === 'function');

/** A frame of the stack, in which a debugger evaluates what it is given. */
const isFrame = ({ words, depth }: Parameter): boolean =>
  depth === 0 && (words[0] === 'frame' || (words[0] === 'stack' && words[1] === 'frame'));

const isLanguage = ({ word }: Act['things'][number]): boolean =>
  word === 'code' || LANGUAGES.has(word) || /(?:^|[a-z])lisp$/.test(word);

const LANGUAGES = new Set(
  'clojure clojurescript scheme racket lua luau groovy perl php ruby python javascript typescript julia octave matlab haskell scala kotlin vbscript vba applescript extendscript gdscript sclang smalltalk prolog erlang elixir tcl nix'.split(
    ' ',
  ),
);

const MOVES = new Set('move copy rename mv cp link symlink duplicate relocate'.split(' '));
const FILE_WORDS = new Set('file files folder folders directory directories dir path paths note notes'.split(' '));

const movesFiles = (parameters: readonly Parameter[], { nameWords }: RoleContext): boolean =>
  nameWords.some(({ text }) => MOVES.has(text)) &&
  nameWords.some(({ text }) => FILE_WORDS.has(text)) &&
  parameters.filter(({ name, depth, type }) => depth === 0 && type === 'string' && ENDS_OF_A_MOVE.has(name)).length ===
    2;

const SENDING: ReadonlySet<Effect> = new Set<Effect>(['send', 'publish', 'grant', 'pay', 'bill', 'invoice']);
const REACHES = new Set(
  'recipient recipients receiver invite invites invitation notify notified send sent share'.split(' '),
);
const MESSAGES = new Set('message messages reply replies comment thread mail email notification'.split(' '));

const FILTERS = new Set('filter filters criteria'.split(' '));

function isAddressed(parameter: Parameter, { acts, lead, nameWords }: RoleContext): boolean {
  // What a filter of messages looks for is no recipient of its tool.
  if (nameWords.some(({ text }) => FILTERS.has(text))) return false;
  const sends = acts.some((act) => !act.negated && act.from !== 'later' && isSending(act));
  if (sends) return true;
  const takesNothing =
    lead !== null && (lead.effect === 'read' || lead.effect === 'delete' || lead.effect === 'revoke');
  if (takesNothing) return false;
  return ONLY_ADDRESSED.fits(parameter.words) || saidIn(parameter.description, REACHES) !== null;
}

/** A message that is added somewhere is sent there as well. */
const isSending = ({ effect, verb, things }: Act): boolean =>
  SENDING.has(effect) ||
  (effect === 'create' &&
    (verb === 'reply' || verb === 'post' || things.some(({ word, head }) => head && MESSAGES.has(word))));

/** `disarm` with a code: what it opens with. */
const LETS_IN = new Set('arm disarm lock unlock pair authenticate login log_in sign_in'.split(' '));
/** Vouchers, invitations, airports. */
const HONOURS = new Set('redeem claim join track validate_coupon apply_coupon'.split(' '));

const OF_PROGRAMS = new Set(
  'script snippet vba javascript typescript python lua apex ruby java function functions program execute run running evaluate source'.split(
    ' ',
  ),
);

const JUDGED = new Set('analyze analyse scan review inspect audit lint explain'.split(' '));
const EXECUTED = new Set('run execute evaluate'.split(' '));

/**
 * `code` stands for a program, but for a key where it is described as none, or where a tool reads that is about none. What
 * is only looked at is not run.
 */
function isProgram({ description }: Parameter, { nameWords, lead }: RoleContext): boolean {
  if (saidIn(description, JUDGED) !== null && saidIn(description, EXECUTED) === null) return false;
  if (nameWords.some(({ text }) => text === 'code' || text === 'sandbox' || text === 'script')) return true;
  if (description === null) return lead?.effect !== 'read';
  return saidIn(description, OF_PROGRAMS) !== null || /^(?:the |your )?code\b/i.test(description.text.slice(0, 20));
}

const IN_WORDS = new Set('search natural keyword keywords question semantic'.split(' '));

/** A query that a tool runs on a database, or as SQL, is a statement, unless it is described as one in words. */
const isStatement = ({ description }: Parameter, { lead, acts, domains }: RoleContext): boolean =>
  ((lead?.effect === 'run' && domains.has('database')) || acts.some(runsSql)) && saidIn(description, IN_WORDS) === null;

const SECRETS = new Set('secret secrets password'.split(' '));

const storesSecrets = ({ nameWords, lead }: RoleContext): boolean =>
  (lead?.effect === 'create' || lead?.effect === 'update') && nameWords.some(({ text }) => SECRETS.has(text));
