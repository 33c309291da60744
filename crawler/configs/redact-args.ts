import { BLANK } from '../blank.ts';
import { isHarmless, isSecretName, looksSecret } from './redact.ts';

const FLAG = /^(-{1,2})([A-Za-z][A-Za-z0-9_.-]{0,60})(?:=([^]*))?$/;
const SETTING = /^([A-Za-z_][A-Za-z0-9_]{0,60})=[^]*$/;
/** Absolute, home, relative and Windows paths, and the variables that stand for them in clients' files. */
const PATH = /^(?:[/~]|\.{1,2}(?:[\\/]|$)|[A-Za-z]:[\\/]|\\\\|\$\{?(?:workspaceFolder|userHome|HOME|PWD)\b)/;
/** What may follow a flag of one letter: `-p` is a port for one server and a password for the next. */
const AFTER_A_LETTER = /^(?:\d{1,5}|stdio|http|sse|true|false)$/;
const FOLDER = '<dir>';
const MOST = 100;

/**
 * A server's arguments without what is private: secrets and everything that could be one become blanks, paths of a
 * person's machine the sandbox's empty folder. It keeps what it knows to be harmless and nothing else. A password that is
 * a plain word and that no flag announces cannot be told from a subcommand, and is the one thing that stays.
 */
export function redactArgs(args: readonly string[]): string[] {
  let before: Flag | null = null;
  return args.slice(0, MOST).map((arg) => {
    const flag = readFlag(arg);
    const kept = flag ? flagText(flag) : value(arg, before);
    before = flag?.value === undefined ? flag : null;
    return kept;
  });
}

interface Flag {
  readonly name: string;
  readonly text: string;
  readonly isLetter: boolean;
  readonly value: string | undefined;
}

/** `-psecret` is a flag and its value in one, so a single dash with several letters is a flag only before a `=`. */
function readFlag(arg: string): Flag | null {
  const [, dashes = '', name = '', given] = FLAG.exec(arg) ?? [];
  const isLetter = dashes === '-' && name.length === 1;
  if (dashes === '' || (dashes === '-' && !isLetter && given === undefined) || looksSecret(name)) return null;
  return { name, text: dashes + name, isLetter, value: given };
}

const flagText = (flag: Flag): string =>
  flag.value === undefined ? flag.text : `${flag.text}=${value(flag.value, flag)}`;

function value(text: string, flag: Flag | null): string {
  if (flag && isSecretName(flag.name)) return BLANK;
  if (flag?.isLetter && !AFTER_A_LETTER.test(text)) return PATH.test(text) ? FOLDER : BLANK;
  if (PATH.test(text)) return FOLDER;
  const [, name] = SETTING.exec(text) ?? [];
  if (name !== undefined) return looksSecret(name) ? BLANK : `${name}=${BLANK}`;
  return isHarmless(text) ? text : BLANK;
}
