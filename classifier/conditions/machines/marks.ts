import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import type { Word } from '../../reading/words/words.ts';
import { does, inDomain, leadingActs, leadingHeads, leads, mainAct, names, opens, parametersNamed } from '../select.ts';

/** A reaction or a star; a bookmark with a title and a text of its own is a record. */
export const gestures = (features: Features): readonly Thing[] =>
  leadingHeads(features, ['create', 'update'], 'gesture').filter(
    ({ word }) => !/^bookmarks?$/.test(word) || parametersNamed(features, 'title content text note').length === 0,
  );

/** Marks that somebody sets for themselves: what is read, liked, or to go into the next commit. */
export function marks(features: Features): readonly Act[] {
  if (!does(features, MARKING) || !leads(features, ['create', 'update'])) return [];
  const acts = leadingActs(features, ['create', 'update']);
  return [
    ...acts.filter(({ verb }) => isSeen(features, verb)),
    // What is liked on a social network is shown to others.
    ...(inDomain(features, 'social') || names(features, POSTED)
      ? []
      : acts.filter(({ verb, from }) => from === 'name' && /^(?:like|upvote|downvote)$/.test(verb))),
    ...acts.filter((act) => isStaged(features, act)),
    ...acts.filter((act) => isKept(features, act)),
    // What is passed over from now on
    ...acts.filter(
      ({ verb, things }) =>
        /^(?:un)?ignore$/.test(verb) && things.some(({ head, word }) => head && PASSED_OVER.test(word)),
    ),
  ];
}

/** "Stars an entry", "Adds an article to the reading list": what somebody finds again by it. */
const isKept = (features: Features, act: Act): boolean =>
  // "Updates a conversation (assign, star)" does more.
  (STARS.test(act.verb) &&
    (act.from === 'name' || act === mainAct(features, 'sentence')) &&
    parametersNamed(features, 'title content text').length === 0) ||
  (ADDS.test(act.verb) && opens(features, LISTS) && features.opening.some(isOwnList)) ||
  // "Adds a word to the dictionary": the next text is read by it.
  (act.verb === 'add' && act.things.some(({ head, word }) => head && /^words?$/.test(word)));

const isOwnList = ({ text }: Word, index: number, words: readonly Word[]): boolean =>
  /^(?:watchlist|wishlist|favou?rites|bookmarks)$/.test(text) ||
  (/^(?:reading|watch|wish)$/.test(text) && words[index + 1]?.text === 'list');

const STARS = /^(?:un)?(?:star|bookmark|favou?rite|fave)$/;
const ADDS = /^(?:add|put|set|save)$/;
const LISTS = new Set('reading watch wish watchlist wishlist favourites favorites bookmarks'.split(' '));

const POSTED = /^(?:posts?|tweets?|reels?|feeds?|notes?|toots?|skeets?|linkedin_posts?)$/;

const MARKING =
  'mark mark_as unmark reset like upvote downvote stage add ignore unignore star unstar bookmark favorite favourite fave put set save'.split(
    ' ',
  );

/** `mark_as_read`, `reset_unread_count`; of a mail, who else reads the mailbox relies on it. */
const isSeen = (features: Features, verb: string): boolean =>
  /^(?:mark|mark_as|unmark|reset)$/.test(verb) &&
  !inDomain(features, 'mail') &&
  (verb === 'reset'
    ? features.words.includes('unread')
    : SEEN.some((word) => features.words.includes(word)) || features.opening.some(({ text }) => SEEN.includes(text)));

const SEEN = 'read unread seen unseen watched unwatched viewed listened played heard imported exported synced'.split(
  ' ',
);

/** "Adds files to the staging area" */
const isStaged = (features: Features, { verb, things, from }: Act): boolean =>
  (verb === 'add' || verb === 'stage') &&
  (inDomain(features, 'source-control') || features.words.includes('git')) &&
  (features.opening.some(({ text }) => STAGED.has(text)) ||
    // `git_add`, and no more
    (from === 'name' && features.words.includes('git') && features.nameWords.length === 2) ||
    (verb === 'stage' && things.some(({ head, word }) => head && /^(?:files?|changes?|hunks?|paths?)$/.test(word))));

const PASSED_OVER = /^(?:files?|folders?|director(?:y|ies)|paths?|patterns?|words?|suggestions?|hints?)$/;

const STAGED = new Set('staging staged stage index'.split(' '));
