import type { ChangeSet, Edit, ListedChange } from '#schema/change.ts';
import { sha256 } from '#schema/tool-definition.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { foldedSet, type Fold } from './fold.ts';
import { escaped } from './markup.ts';
import { CHANGE_WORDS, consequences, countWords, editWords } from './words.ts';

/** A feed before it is written in any format. Addresses are absolute, or paths where nobody said where the site is. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  /** Where people read it, and where the feed itself is. */
  readonly home: string;
  readonly self: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly updated: string;
  /** HTML of our own making: whatever a server says in it is escaped, and nothing in it is hidden. */
  readonly html: string;
}

/** What a feed is about: paths below the site's address, which is empty where nobody said it. */
export interface FeedPlace {
  readonly title: string;
  readonly base: string;
  readonly home: string;
  readonly self: string;
  /** When nothing has happened yet: the time that the feed is as of. */
  readonly since: string;
}

/** Edits of one change that a feed tells, and how many tools it names that it is told of. */
const EDITS = 8;
const NAMES = 50;

/** A feed with one entry for each observation that changed something, newest first. Same sets, same feed. */
export function feedOf(sets: readonly ChangeSet[], { title, base, home, self, since }: FeedPlace): Feed {
  return {
    id: idOf(['feed', self]),
    title: visibleLine(title, 200),
    home: `${base}${home}`,
    self: `${base}${self}`,
    updated: sets[0]?.observedAt ?? since,
    entries: sets.map((set) => ({
      id: idOf(['set', set.server, set.observedAt]),
      title: `${visibleLine(set.serverName, 120)}: ${countWords(set)}`,
      href: `${base}/servers/${set.server}/`,
      updated: set.observedAt,
      html: setHtml(set),
    })),
  };
}

/** A UUID of version 8 (RFC 9562), which is for hashes: the same thing has the same one for ever. */
function idOf(parts: readonly string[]): string {
  const hex = sha256(JSON.stringify(parts));
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`];
  return `urn:uuid:${[...groups, hex.slice(20, 32)].join('-')}`;
}

function setHtml(set: ChangeSet): string {
  const { folds, more } = foldedSet(set);
  return listHtml([...folds.map(foldHtml), ...andMore(more)]);
}

function foldHtml([change, ...others]: Fold): string {
  const { kind, renamedFrom, judgement } = change;
  const from = renamedFrom === undefined ? '' : ` from ${code(renamedFrom, 80)}`;
  const happened = CHANGE_WORDS[kind].toLowerCase();
  const tool = code(change.tool, 80);
  const what =
    others.length === 0 ? `${tool}: ${happened}${from}` : `${happened} in ${others.length + 1} tools, as in ${tool}`;
  if (judgement === null) return what;
  const means = consequences(judgement).map((text) => ` – ${escaped(text)}`);
  const edits = judgement.edits.slice(0, EDITS).map(editHtml);
  const moreEdits = andMore(judgement.edits.length - edits.length + judgement.moreEdits);
  return `<strong>${judgement.direction}</strong> ${what}${means.join('')}${listHtml([...edits, ...moreEdits, ...alsoIn(others)])}`;
}

function editHtml(edit: Edit): string {
  const why = editWords(edit);
  const value = (text: string | null): string => (text === null ? 'nothing' : code(text, 240));
  return `${code(edit.pointer, 160)}: ${value(edit.before)} → ${value(edit.after)}${why === null ? '' : ` (${escaped(why)})`}`;
}

function alsoIn(others: readonly ListedChange[]): string[] {
  if (others.length === 0) return [];
  const names = others.slice(0, NAMES).map(({ tool }) => code(tool, 80));
  const more = others.length - names.length;
  return [`also in ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}

const andMore = (more: number): string[] => (more > 0 ? [`… and ${more} more`] : []);

const listHtml = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const code = (text: string, max: number): string => `<code>${escaped(visibleLine(text, max))}</code>`;
