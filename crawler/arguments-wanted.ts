import { dummyFor } from './dummies.ts';

const WANTS = /\b(?:require[sd]?|missing|must|needs?|provide|specify|use format|not enough)\b/i;
/** A flag, and what follows it as far as it tells whether it takes a value. */
const FLAG = /(?<![A-Za-z0-9_-])--([a-z][A-Za-z0-9-]{1,40})/g;
/** Flags that say how a server talks, not what it talks about. */
const NEVER =
  /^(?:help|version|stdio|sse|http|https|transport|port|host|verbose|debug|quiet|mcp|log-?\w{0,10}|no-\w{1,30})$/;
/** A server that offers to run on data of its own wants nothing else. */
const ALONE = /--(demo|mock)\b/;
const PLACE = /(?:DIR|DIRECTORY|DIRECTORIES|FOLDER|FOLDERS|PATH|PATHS|VAULT|ROOT)$/;
const FILE = /\.([a-z0-9]{1,12})$/i;
/** Things that a sentence asks for "as an argument", found in the few words before that one. */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:database|connection|postgres\w{0,10})[^\n]{0,20}\b(?:url|uri|string)\b/i, 'DATABASE_URL'],
  [/\b(?:director(?:y|ies)|folder|path)\b/i, 'DIRECTORY'],
  [/\burl\b/i, 'URL'],
];
const ARGUMENT = /\bargument/gi;
const BEFORE = 80;
/** A row of a table of options: its description may say of what the option is required. */
const OPTION_ROW = /^\s{1,20}(?:-\w,? )?--[a-z][\w-]{1,40}(?:[ =]\S{1,40})? {2,}\S/i;
const MOST = 8;

/**
 * The arguments that a server asks for in its own words, with made-up values: flags that it calls missing or that its
 * usage line does not put in brackets, and what stands there in angle brackets. `text` is hostile and bounded.
 */
export function argumentsWanted(text: string): string[] {
  const alone = ALONE.exec(text);
  if (alone) return [alone[0]];
  const lines = text.split('\n').map((line) => line.slice(0, 500));
  const usage = lines.map((line) => /\busage:?\s{0,8}(\S.{0,400})/i.exec(line)?.[1]).find((line) => line !== undefined);
  const fromUsage = usage === undefined ? [] : fromUsageLine(usage);
  if (fromUsage.length > 0) return fromUsage;
  const flags = new Set<string>();
  lines.forEach((line, index) => {
    if (OPTION_ROW.test(line) || !WANTS.test(`${lines[index - 1] ?? ''} ${line}`)) return;
    for (const [, flag = ''] of outside(line).matchAll(FLAG)) if (!NEVER.test(flag)) flags.add(flag);
  });
  if (flags.size > 0) return [...flags].slice(0, MOST).flatMap((flag) => [`--${flag}`, valueFor(flag)]);
  const before = WANTS.test(text)
    ? lines.flatMap((line) =>
        [...line.matchAll(ARGUMENT)].map(({ index }) => line.slice(Math.max(0, index - BEFORE), index)),
      )
    : [];
  const thing = THINGS.find(([pattern]) => before.some((words) => pattern.test(words)))?.[1];
  return thing === undefined ? [] : [valueFor(thing)];
}

/** What a usage line wants: `[…]` is optional, unless there is nothing else and it names a place. */
function fromUsageLine(usage: string): string[] {
  const words = outside(usage).match(/--[a-z][A-Za-z0-9-]{1,40}|<[^<>]{1,80}>/g) ?? [];
  if (words.length === 0) {
    const optional = /\[([^[\]<>-][^[\]<>]{0,80})\]/.exec(usage)?.[1] ?? '';
    return /[/.]/.test(optional) && !optional.startsWith('.') ? [valueFor(optional)] : [];
  }
  const args = words.flatMap((word, index) => {
    if (word.startsWith('--')) return NEVER.test(word.slice(2)) ? [] : [word];
    const flag = words[index - 1];
    const isOfNoUse = flag?.startsWith('--') === true && NEVER.test(flag.slice(2));
    // A command is found elsewhere: it is no value.
    return isOfNoUse || /^<(?:sub)?-?command/i.test(word) ? [] : [valueFor(word.slice(1, -1))];
  });
  return args.slice(0, MOST);
}

/** A line without what stands in square brackets. */
const outside = (line: string): string => line.replaceAll(/\[[^[\]]{0,200}\]/g, ' ');

function valueFor(name: string): string {
  const file = FILE.exec(name)?.[1];
  if (file !== undefined) return `<dir>/none.${file}`;
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]{1,10}/g, '_')
    .replaceAll(/^_|_$/g, '')
    .toUpperCase();
  return PLACE.test(words) ? '<dir>' : dummyFor(words);
}
