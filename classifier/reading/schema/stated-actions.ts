import { codeAt, isWordKind, kindAt, unitsOf } from '../words/letters.ts';
import { VERBS } from '../words/lexicon.ts';
import type { Parameter } from './parameters.ts';
import type { Place, Source } from '../words/place.ts';

/** An action that only words name. */
export interface StatedAction {
  readonly value: string;
  readonly place: Place;
  /** The parameter that takes it; null where the schema shows none at all. */
  readonly parameter: Parameter | null;
}

interface Token {
  readonly text: string;
  readonly start: number;
}

const HEADING = 'action|operation|op|mode|command|subcommand|method';
const HEADINGS = HEADING.split('|').flatMap((one) => [one, `${one}s`]);
/** `action`, `action_type`, `actionName`, `actionId`, in small letters. */
const TAKES = new Set(
  HEADINGS.flatMap((of) => [of, ...['name', 'type', 'id'].flatMap((end) => [`${of}${end}`, `${of}_${end}`])]),
);
/** What a text has to say to head a row at all. */
const HEADS_A_ROW = new RegExp(`\\b(?:${HEADING})s?\\b|one\\s+of\\s`, 'i');
/** What the values of such a parameter are for, where they choose no action. */
const CHOOSES_ELSE = /\b(?:filter|filters|event|events|happened|performed|to match|only those)\b/i;
const MAX_READ = 8000;
const MAX_STATED = 40;

/**
 * The actions that a definition names in words alone: "Actions: list, create, delete", "- list: …", `action="add"`, "One of
 * 'get' and 'put'" at the parameter. They count where a parameter takes them, or where the schema shows no parameter at all, or
 * an action only as an object: elsewhere such a row is advice about other tools. A single verb is no choice.
 */
export function statedActions(description: Source | null, parameters: readonly Parameter[]): readonly StatedAction[] {
  const parameter = parameters.find(takesAction) ?? null;
  if (parameter === null && parameters.length > 0 && !parameters.some(holdsAction)) return [];
  const found = description === null ? [] : toldIn(description, parameter);
  const stated = ofOneStyle(isChoice(found) || parameter === null ? found : toldAt(parameter));
  return isChoice(stated) && (parameter !== null || stated.length > 2) ? stated.slice(0, MAX_STATED) : [];
}

/** Among `create_edge` and `list`, "QUERY" is a heading and "FaceNormal" the value of something else. */
function ofOneStyle(stated: readonly StatedAction[]): readonly StatedAction[] {
  const small = stated.filter(({ value }) => !/^\p{Lu}/u.test(value));
  return small.length * 2 > stated.length ? small : stated;
}

/** A plain text without options of its own. */
const takesAction = ({ name, depth, options, type, description }: Parameter): boolean =>
  depth === 0 &&
  options.length < 2 &&
  (type === 'string' || type === null) &&
  TAKES.has(name.toLowerCase()) &&
  !CHOOSES_ELSE.test(description?.text.slice(0, 300) ?? '');

/** An action of which the schema tells no more than that it is one: no plain value of it can be told apart by a policy. */
const holdsAction = ({ name, depth, type }: Parameter): boolean =>
  depth === 0 && type === 'object' && name.toLowerCase() === 'action';

/** Whether a word names an act, as `list` and `delete_file` do. */
const isAct = (word: string): boolean => {
  const [first = '', ...rest] = word.toLowerCase().split(/[_-]/);
  if (VERBS.get(first)?.form === 'base') return true;
  // `profiler_start`, `volume_create`: the kind of thing first.
  const last = VERBS.get(rest.at(-1) ?? '');
  return last?.form === 'base' && !(last.nounish && last.effect === 'read');
};
const isChoice = (stated: readonly StatedAction[]): boolean => stated.filter(({ value }) => isAct(value)).length > 1;

/** In a description: rows under a heading, and entries of a list. */
function toldIn(source: Source, parameter: Parameter | null): StatedAction[] {
  // Without a parameter only rows count, and most descriptions have no heading of one.
  if (parameter === null && !HEADS_A_ROW.test(source.text)) return [];
  const tokens = tokensOf(source.text);
  const found: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const start = rowStart(tokens, index);
    const items = start === null ? [] : rowFrom(tokens, start).items;
    // "One of them" begins no row; `action=list` is one that goes on later.
    if (items.length > 1 || tokens[index]?.text.toLowerCase() !== 'one') found.push(...items);
    if (parameter === null) continue;
    const row = beginsRow(tokens, index) ? rowFrom(tokens, index).items : [];
    if (areActs(row)) found.push(...row);
    else if (OPENS_ROW.has(tokens[index]?.text.toLowerCase() ?? '')) found.push(...rowOfActs(tokens, index + 1));
    else if (isEntry(tokens, index)) found.push(...tokens.slice(index, index + 1));
  }
  return distinct(source, found, parameter);
}

/** In the description of the parameter that takes them: its longest row, else its entries. */
function toldAt(parameter: Parameter): StatedAction[] {
  // Of a shell command, words in a row are examples.
  if (parameter.description === null || parameter.role === 'command') return [];
  const tokens = tokensOf(parameter.description.text);
  let longest: readonly Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const { items, end } = rowFrom(tokens, index);
    if (items.length > longest.length) longest = items;
    index = Math.max(end, index + 1);
  }
  const entries = tokens.filter((_, index) => isEntry(tokens, index));
  return distinct(parameter.description, longest.length > 1 ? longest : entries, parameter);
}

function distinct(source: Source, tokens: readonly Token[], parameter: Parameter | null): StatedAction[] {
  const first = new Map<string, Token>();
  for (const token of tokens) if (!first.has(token.text)) first.set(token.text, token);
  return [...first.values()].map(({ text, start }) => ({
    value: text,
    place: { source, start, end: start + text.length },
    parameter,
  }));
}

/** Words, and every other character that is no space but the end of a line. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const last = Math.min(text.length, MAX_READ);
  for (let at = 0; at < last;) {
    const start = at;
    while (at < last && (isWordKind(kindAt(text, at, last)) || (at > start && text[at] === '-')))
      at += unitsOf(codeAt(text, at, last));
    if (at === start) at += unitsOf(codeAt(text, at, last));
    const token = text.slice(start, at);
    if (token === '\n' || token.trim() !== '') tokens.push({ text: token, start });
  }
  return tokens;
}

const WORD = /^\p{L}[\p{L}\p{N}_-]*$/u;
const QUOTES = new Set(['"', "'", '`', '*', '“', '”', '‘', '’']);
const SEPARATORS = new Set([',', '|', '/', 'and', 'or']);
const MAX_HEADING = 5;
const MAX_BRACKET = 60;

/** Where a row begins whose heading is the word at an index: "Actions:", "action =", "actions are", "One of:". */
function rowStart(tokens: readonly Token[], index: number): number | null {
  const word = tokens[index]?.text.toLowerCase() ?? '';
  if (word !== 'one' && !TAKES.has(word)) return null;
  const next = tokens[index + 1]?.text.toLowerCase() ?? '';
  if (word === 'one') return next === 'of' ? afterMark(tokens, index + 2) : null;
  // "Filter by action: …"
  if (tokens[index - 1]?.text.toLowerCase() === 'by') return null;
  if (/^(?:are|is|include|includes)$/.test(next)) return afterMark(tokens, index + 2);
  for (let at = index + 1; at < index + MAX_HEADING; at += 1) {
    const text = tokens[at]?.text ?? '\n';
    if (text === ':' || text === '=') return afterMark(tokens, at);
    if (!WORD.test(text) && !/^[()*`]$/.test(text)) return null;
  }
  return null;
}

/** Whether a row begins at an index under a heading in capitals ("JOINTS: add_joint, remove_joint") or as an entry of a list. */
function beginsRow(tokens: readonly Token[], index: number): boolean {
  const [before = '', earlier = ''] = [tokens[index - 1]?.text, tokens[index - 2]?.text];
  return before === ':' ? /^(?:\)|[\p{Lu}\d_]{3,})$/u.test(earlier) : before === '-' && earlier === '\n';
}

/** Two words at least, most of them acts of more than a word. */
const areActs = (row: readonly Token[]): boolean =>
  row.length > 1 && row.filter(({ text }) => text.includes('_') && isAct(text)).length * 2 > row.length;

/** What a row may follow where most of it are acts: "Notes (list/add/remove)", "Supports list, add and remove", "such as". */
const OPENS_ROW = new Set(['(', 'supports', 'supporting', 'supported', 'as']);

function rowOfActs(tokens: readonly Token[], start: number): readonly Token[] {
  const { items } = rowFrom(tokens, start);
  return items.length > 1 && items.filter(({ text }) => isAct(text)).length * 2 > items.length ? items : [];
}

const afterMark = (tokens: readonly Token[], index: number): number =>
  /^[:=]$/.test(tokens[index]?.text ?? '') ? index + 1 : index;

/** The words of a row, each perhaps quoted and explained in brackets, and where the row ends. */
function rowFrom(tokens: readonly Token[], start: number): { items: Token[]; end: number } {
  const items: Token[] = [];
  let at = start;
  for (;;) {
    at = pastQuotes(tokens, at);
    const word = tokens[at];
    if (word === undefined || !WORD.test(word.text) || SEPARATORS.has(word.text)) return { items, end: at };
    const after = pastQuotes(tokens, at + 1);
    // In "action=get, action=put" the second `action` begins a row of its own.
    if (items.length > 0 && /^[:=]$/.test(tokens[after]?.text ?? '')) return { items, end: at };
    items.push(word);
    at = pastBracket(tokens, after);
    if (!SEPARATORS.has(tokens[at]?.text ?? '')) return { items, end: at };
    while (SEPARATORS.has(tokens[at]?.text ?? '')) at += 1;
  }
}

function pastQuotes(tokens: readonly Token[], start: number): number {
  let at = start;
  while (QUOTES.has(tokens[at]?.text ?? '')) at += 1;
  return at;
}

function pastBracket(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.text !== '(') return start;
  for (let at = start + 1; at < start + MAX_BRACKET; at += 1) if (tokens[at]?.text === ')') return at + 1;
  return start;
}

/** What stands between an entry of a list and what is said of it. */
const EXPLAINS = new Set([':', '(', '–', '—', '-']);

/** Whether the word at an index begins an entry of a list: "- list: …", "`get` (by id)". */
function isEntry(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index];
  if (word === undefined || !EXPLAINS.has(tokens[pastQuotes(tokens, index + 1)]?.text ?? '')) return false;
  if (!WORD.test(word.text) || !isAct(word.text)) return false;
  for (let at = index - 1; at >= index - 6; at -= 1) {
    const text = tokens[at]?.text ?? '\n';
    if (/^[\n;.•|]$/.test(text)) return true;
    if (!QUOTES.has(text) && !/^(?:[-+)]|\d{1,2})$/.test(text)) return false;
  }
  return false;
}
