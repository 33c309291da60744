import type { Category } from '#schema/category.ts';
import type { Act } from './acts/act.ts';
import { CATEGORY_OF } from './words/effect.ts';
import type { Method } from './name/method.ts';
import {
  likenessesOf,
  saidBy,
  tellingWords,
  type Likeness,
  type Odds,
  type TellingWord,
  type Wording,
} from './words/wording.ts';

/** What single words say of a tool, beside what was read. */
export interface WordOpinion {
  /** The words that tell what it is worded like; null where they are not counted. */
  readonly wording: Wording | null;
  /** Those of them that say anything. */
  readonly tellingWords: readonly TellingWord[];
  /** How far they speak for each category beside the rules; null where they say nothing, or cannot know. */
  readonly said: Odds | null;
  /** What tools do that are worded like it: one thing, or nothing where nothing is said. */
  readonly likenesses: readonly Likeness[];
}

/** What was read of the same tool. */
interface Read {
  readonly acts: readonly Act[];
  /** Those of the opening. */
  readonly opened: readonly Act[];
  readonly lead: Act | null;
  readonly method: Method | null;
}

export function wordOpinion(words: Wording, read: Read): WordOpinion {
  // "Create, update or delete rows": words that are counted tell the most usual of several, not the worst.
  if (isMixed(read.opened)) return { wording: null, tellingWords: [], said: null, likenesses: [] };
  const telling = tellingWords(words);
  const said = canKnow(read) ? saidBy(telling) : null;
  return { wording: words, tellingWords: telling, said, likenesses: likenessesOf(said) };
}

/** Whether acts that take away or pay stand among others. */
function isMixed(acts: readonly Act[]): boolean {
  const isGrave = ({ effect }: Act): boolean => GRAVE.has(CATEGORY_OF[effect]);
  return acts.some(isGrave) && !acts.every(isGrave);
}

const GRAVE: ReadonlySet<Category | null> = new Set<Category>(['Destructive', 'Financial']);

/**
 * Words cannot know what something beside them says: "POST /users" by its method, a choice of actions by the worst of them,
 * and "adds a suffix to a text" by the text, of which nothing stays.
 */
const canKnow = ({ acts, lead, method }: Read): boolean =>
  method === null && !acts.some(({ from }) => from === 'actions') && (lead === null || !isReadOtherwise(lead));

/** Whether an act has another effect than its verb by itself. */
const isReadOtherwise = ({ effect, form }: Act): boolean =>
  CATEGORY_OF[effect] !== null && CATEGORY_OF[effect] !== CATEGORY_OF[form.effect];
