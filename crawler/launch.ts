import type { LaunchHint } from '#schema/server.ts';
import { fillBlanks } from './blank.ts';
import { variablesWanted } from './dummies.ts';
import type { End } from './guard/peer.ts';

/** One way to start a server. */
export interface Try {
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

const MOST_TRIES = 6;
const MOST_FOR_VARIABLES = 3;
const SPEAKS_HTTP =
  /--stdio\b|\bhttps?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::\])|\blisten(?:s|ing)? (?:on|at)\b|\b(?:HTTP|SSE) (?:server|transport|mode)\b|\btransport\b[^\n]{0,40}\bstdio\b/i;
const NAMES_SUBCOMMAND = /^\s{0,8}stdio\b|[<[{(|]stdio[>\]})|]|\bsubcommand\b/im;

export const firstTry = (hint?: LaunchHint): Try => ({
  start: 'file',
  args: fillBlanks(hint?.args ?? []),
  env: hint?.env ?? [],
});

/**
 * The next way to start a server that did not answer, or answered with an empty list; null: there is none worth the time.
 * In order: the variables that it names; a flag for standard input and output where it serves HTTP; npm's link instead of
 * the file where it left without a word or had no tools (four of 368 real servers find their root, or that they are the
 * main module, from how they were started).
 */
export function nextTry(tries: readonly Try[], tried: Tried): Try | null {
  const last = tries.at(-1);
  if (!last || tries.length >= MOST_TRIES) return null;
  const said = `${tried.stderr}\n${tried.stdout}`;
  if (tried.end) {
    const names = variablesWanted(said).filter((name) => !last.env.includes(name));
    const rounds = tries.filter((one, index) => one.env.length > (tries[index - 1]?.env ?? one.env).length).length;
    if (names.length > 0 && rounds < MOST_FOR_VARIABLES) return { ...last, env: [...last.env, ...names] };
    const flag = stdioFlag(tries, said);
    if (flag !== null) return { ...last, args: [...last.args.filter((arg) => !arg.endsWith('stdio')), flag] };
  }
  const isSilent = tried.end ? tried.end.exit?.code === 0 : tried.tools === 0;
  return isSilent && !tries.some(({ start }) => start === 'link') ? { ...last, start: 'link' } : null;
}

function stdioFlag(tries: readonly Try[], said: string): string | null {
  const isTried = (flag: string): boolean => tries.some(({ args }) => args.includes(flag));
  if (SPEAKS_HTTP.test(said) && !isTried('--stdio')) return '--stdio';
  if ((isTried('--stdio') || NAMES_SUBCOMMAND.test(said)) && !isTried('stdio')) return 'stdio';
  return null;
}
