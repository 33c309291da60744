import type { LaunchHint } from '#schema/server.ts';
import { argumentsWanted } from './arguments-wanted.ts';
import { fillBlanks } from './blank.ts';
import { commandNamed } from './commands-named.ts';
import { variablesWanted } from './dummies.ts';
import type { End } from './guard/peer.ts';

/** One way to start a server. */
export interface Try {
  /** Which of the package's programs: 0 is the one that it is named after. */
  readonly program: number;
  readonly start: 'file' | 'link';
  readonly args: readonly string[];
  /** Names of the variables that get a made-up value. */
  readonly env: readonly string[];
}

/** What came of a try, as far as the next one depends on it. */
export interface Tried {
  /** null: it answered. */
  readonly end: End | null;
  readonly tools: number;
  readonly stderr: string;
  readonly stdout: string;
}

/** What is known of a package before it is started. */
export interface Known {
  /** How many programs it has that may be the server. */
  readonly programs: number;
  /** Variables for access that its own code reads. */
  readonly variables: readonly string[];
}

const MOST_TRIES = 10;
const MOST_FOR_VARIABLES = 3;
const HELP = '--help';
const SPEAKS_HTTP =
  /--stdio\b|\bhttps?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::\])|\blisten(?:s|ing)? (?:on|at)\b|\b(?:HTTP|SSE) (?:server|transport|mode)\b|\btransport\b[^\n]{0,40}\bstdio\b/i;
const NAMES_SUBCOMMAND = /^\s{0,8}stdio\b|[<[{(|]stdio[>\]})|]|\bsubcommand\b/im;
/** Nothing that could be given to it would help. */
const IS_BROKEN = /\bCannot find (?:module|package)\b|\bSyntaxError\b|\bdoes not provide an export\b/;
/** What parsers of command lines say of an argument that they do not know. */
const REFUSES =
  /\b(?:unknown|unrecogni[sz]ed|unexpected|nonexistent|unsupported|unused|too many) (?:positional )?(?:options?|flags?|arg(?:ument)?s?|(?:sub-?)?commands?)\b|\binvalid (?:option|flag|choice|(?:sub-?)?command)\b|\bcommand(?: [\w-]{1,40})? not found\b|\bflag provided but not defined\b/i;
/** Names of variables that hold a path: they are the other way to say what a key says. */
const IS_PATH = /(?:FILE|PATH|DIR|FOLDER|CONFIG)$/;

/** Whether a start only asks how the program is called: what comes of it says nothing of the server. */
export const asksForHelp = ({ args }: Try): boolean => args.includes(HELP);

export const firstTry = (hint?: LaunchHint): Try => ({
  program: 0,
  start: 'file',
  args: fillBlanks(hint?.args ?? []),
  env: hint?.env ?? [],
});

type Idea = (last: Try, said: string, tries: readonly Try[], known: Known) => Try | null;

/**
 * In order: what it names as missing (variables, a command, arguments, a flag for standard input and output), another of
 * its programs, the variables that its code reads, and at last its help, which is asked as one more start.
 */
const IDEAS: readonly Idea[] = [
  (last, said, tries) => {
    const names = variablesWanted(said).filter((name) => !last.env.includes(name));
    const rounds = tries.filter((one, index) => one.env.length > (tries[index - 1]?.env ?? one.env).length).length;
    if (names.length === 0 || rounds >= MOST_FOR_VARIABLES) return null;
    const keys = names.filter((name) => !IS_PATH.test(name));
    return { ...last, env: [...last.env, ...(keys.length > 0 ? keys : names)] };
  },
  (last, said) => {
    const command = commandNamed(said, last.args);
    return command === null ? null : { ...last, args: [...last.args, command] };
  },
  (last, said) => {
    const args = argumentsWanted(said).filter((arg) => !last.args.includes(arg));
    return args.length === 0 ? null : { ...last, args: [...last.args, ...args] };
  },
  (last, said, tries) => {
    const flag = stdioFlag(tries, said);
    return flag === null ? null : { ...last, args: [...last.args.filter((arg) => !arg.endsWith('stdio')), ...flag] };
  },
  (last, _said, tries, { programs }) => {
    const program = last.program + 1;
    const first = tries[0];
    return first && program < programs ? { ...first, program } : null;
  },
  (last, _said, tries, { variables }) => {
    const names = variables.filter((name) => !last.env.includes(name));
    const best = tries[0];
    return best && names.length > 0 ? { ...last, program: 0, env: [...last.env, ...names] } : null;
  },
  (last, said, tries) => {
    const isTried = tries.some(asksForHelp);
    return isTried || IS_BROKEN.test(said) ? null : { ...last, program: 0, args: [...last.args, HELP] };
  },
];

/**
 * The next way to start a server that did not answer, or answered with an empty list; null: there is none worth the time.
 * Where it left without a word or had no tools, npm's link instead of the file: four of 368 real servers find their root,
 * or that they are the main module, from how they were started.
 */
export function nextTry(tries: readonly Try[], tried: Tried, known: Known): Try | null {
  const last = tries.at(-1);
  if (!last || tries.length >= MOST_TRIES) return null;
  const isSilent = tried.end ? tried.end.exit?.code === 0 : tried.tools === 0;
  const said = `${tried.stderr}\n${tried.stdout}`;
  if (isSilent && (!tried.end || said.trim() === '') && !tries.some(({ start }) => start === 'link'))
    return { ...last, start: 'link' };
  if (!tried.end) return null;
  const from = { ...last, args: argsToKeep(tries, last, said) };
  for (const idea of IDEAS) {
    const next = idea(from, said, tries, known);
    if (next && !tries.some((one) => isSame(one, next))) return next;
  }
  return isSilent && !tries.some(({ start }) => start === 'link') ? { ...from, start: 'link' } : null;
}

/** The arguments to go on from: where they were refused, those of the newest try that had only some of them. */
function argsToKeep(tries: readonly Try[], last: Try, said: string): readonly string[] {
  const isPart = ({ program, args }: Try): boolean =>
    program === last.program && args.length < last.args.length && args.every((arg) => last.args.includes(arg));
  const before = REFUSES.test(said) ? tries.findLast(isPart) : undefined;
  return (before ?? last).args.filter((arg) => arg !== HELP);
}

const isSame = (one: Try, other: Try): boolean => JSON.stringify(one) === JSON.stringify(other);

function stdioFlag(tries: readonly Try[], said: string): string[] | null {
  const isTried = (flag: string): boolean => tries.some(({ args }) => args.includes(flag));
  if (/--mcp\b/.test(said) && !isTried('--mcp')) return ['--mcp'];
  if (/--transport\b/.test(said) && !isTried('--transport')) return ['--transport', 'stdio'];
  if (SPEAKS_HTTP.test(said) && !isTried('--stdio')) return ['--stdio'];
  if ((isTried('--stdio') || NAMES_SUBCOMMAND.test(said)) && !isTried('stdio')) return ['stdio'];
  return null;
}
