import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { textAfter, textAt } from '../../reading/words/place.ts';
import { removedByCondition } from './told-conditions.ts';
import {
  DELETING,
  cuePlaces,
  does,
  doesLike,
  earlyCues,
  leadingActs,
  headsNamed,
  inDomain,
  names,
  namesNothing,
  parametersNamed,
  speaksOf,
} from '../select.ts';

/** Heads that are small; what is taken out of a draft, cells that are cleared, and what is only a copy of something kept. */
export function smallThings(features: Features, act: Act): readonly Thing[] {
  const { verb, things, origin, from } = act;
  // What is blacked out in a comment is gone from it; what is no longer pinned by its digest is kept by nobody.
  // "Deletes all comments", "Deletes spam comments" of others are no small thing, nor one.
  if (headsNamed([act], /^comments$/).length > 0 && (isOfAll(act) || !chooses(features))) return [];
  if (verb === 'redact' || (verb === 'unpin' && parametersNamed(features, 'cid').length > 0)) return [];
  // "Removes the entry that was made last": `undo_entry`
  if (TAKES_BACK.test(verb) || (verb !== 'undo' && isUndone(features))) return things.filter(({ head }) => head);
  // "Removes the local copy. It can be downloaded again"
  if (isMadeAgain(features)) return things.filter(({ head }) => head);
  // "Forgets a saved place"
  if (does(features, ['forget']) && things.some(({ word }) => NOTED.test(word)))
    return things.filter(({ head }) => head);
  if (verb === 'forget') return headsNamed([act], FORGOTTEN);
  const isOfDraft = origin.some(({ head, word }) => head && /^drafts?$/.test(word));
  const isCopy = things.some(({ word }) => word === 'cached') && !inDomain(features, 'cloud', 'cms', 'commerce');
  const isOfModel = inDomain(features, 'models') && !inDomain(features, 'telephony', 'crm');
  // An editor takes it back, and the drawing or the scene stays.
  const isEdited = inDomain(features, 'editor', 'canvas');
  // "Deletes a saved query. IRREVERSIBLE": its author knows how long it took to find.
  const isMourned = (word: string): boolean =>
    word.startsWith('saved_') && cuePlaces(features, 'irreversible').length > 0;
  const isOfAge =
    leadingActs(features, DELETING).some((one) => one.things.some(isLogged)) && removedByCondition(features).length > 0;
  const isOfHistory =
    namesHistory(act) && (leadingActs(features, DELETING).some(isWholeHistory) || isOfRepository(features, act));
  // What people log in by, and the line of a network, is more than how a program reaches a database.
  const isReached =
    !inDomain(features, 'identity', 'network', 'cloud', 'automation', 'payments') &&
    cuePlaces(features, 'irreversible').length === 0;
  // By its tag an image of a registry is found.
  const isOfImage = parametersNamed(features, 'registry manifest digest').length > 0;
  return things.filter(
    ({ head, word, classes }) =>
      head &&
      ((isEdited && PARTS.test(word)) ||
        (classes.has('trivial') &&
          !(isOfImage && /^tags?$/.test(word)) &&
          !isMourned(word) &&
          !isOfHistory &&
          !isOfAge) ||
        isOfDraft ||
        isCopy ||
        (/^ranges?$/.test(word) && (verb === 'clear' || things.some((thing) => thing.word === 'text'))) ||
        (verb === 'reset' && from !== 'actions' && COUNTED.test(word)) ||
        // How something is reached, which is written down again
        (isReached && /^connections?$/.test(word)) ||
        // What somebody has put together in a few steps
        CARTS.test(word) ||
        // What a player has yet to play
        (verb === 'clear' && /^playlists?$/.test(word) && inDomain(features, 'device')) ||
        // What was said to a model, by the agent itself
        (isOfModel && /^(?:conversations?|chats?|conversation_(?:session|history)|chat_history)$/.test(word)) ||
        (verb === 'clear' && things.some((thing) => /^histor(?:y|ies)$/.test(thing.word))) ||
        (verb === 'clear' && /^(?:overrides?|exceptions?|adjustments?|fields?|values?)$/.test(word)) ||
        (/^remotes?$/.test(word) && inDomain(features, 'source-control'))),
  );
}

const isOfAll = ({ quantifier }: Act): boolean => quantifier !== null && textAt(quantifier) === 'all';

/** Whether the caller says which, or of what. */
const chooses = ({ roles }: Features): boolean => roles.includes('id') || roles.includes('id-list');

const CARTS = /^(?:(?:shopping_)?(?:carts?|baskets?|bags?)|trolleys?)$/;

/** What piles up, and is told apart from what is still needed by how old it is. */
const isLogged = ({ word }: Thing): boolean => /^(?:logs|drafts)$/.test(word);

/** "Deletes the whole history": more than what a program notes on the way. */
export const isWholeHistory = (act: Act): boolean =>
  act.verb !== 'clear' && namesHistory(act) && (act.quantifier !== null || OF_ALL.test(textAfter(act.place)));

const OF_ALL = /^[^.;:]{1,30}\bof (?:all|every|each)\b/;

/** "Scrubs a file out of the history" of a repository: what others have of it no longer fits. */
const isOfRepository = (features: Features, { verb }: Act): boolean =>
  verb !== 'clear' && inDomain(features, 'source-control');

const namesHistory = ({ things }: Act): boolean => things.some(({ word }) => /^histor(?:y|ies)$/.test(word));

/** Whether anything is said that can be one, or may be by the name of the tool alone. */
export const speaksOfSmall = (features: Features): boolean =>
  speaksOf(features, 'trivial') ||
  names(features, SMALL) ||
  names(features, PARTS) ||
  doesLike(features, TAKES_BACK) ||
  isMadeAgain(features) ||
  isUndone(features) ||
  does(features, ['forget']) ||
  namesNothing(features);

/** What is counted anew from then on. */
const COUNTED = /^(?:stats|statistics?|scores?|metrics?)$/;

/** "They are made again by the next build", but not "It can't be used again" */
const isMadeAgain = (features: Features): boolean =>
  features.cues.has('made-again') && earlyCues(features, 3, 'made-again').length > 0;

const isUndone = ({ words }: Features): boolean => words.includes('undo');

/** What is for some verbs, in some products or of some things. */
const SMALL =
  /^(?:stats|statistics?|scores?|metrics?|drafts?|cached|ranges?|overrides?|exceptions?|adjustments?|fields?|values?|remotes?|playlists?|(?:shopping_)?(?:carts?|baskets?|bags?)|trolleys?|connections?|histor(?:y|ies)|conversations?|chats?|(?:conversation|chat)_(?:session|history))$/;

/** Parts of what is drawn, modelled or composed. */
const PARTS =
  /^(?:layers?|frames?|animations?|modifiers?|constraints?|attributes?|masks?|effects?|guides?|strokes?|fills?|vertices|vertex|faces?|vertex_groups?|materials?|material_slots?|uv_maps?|bones?|tokens?|color_tokens?|design_tokens?|cameras?|lights?|tracks?|clips?|notes?|wires?|pins?|dimensions?|sketch_lines?|input_actions?)$/;

/** Verbs of taking back a mark of one's own, whatever it was on. */
const TAKES_BACK =
  /^(?:unbookmark|unvote|unsave|untag|unlabel|unlike|unstar|unpin|unfavou?rite|unheart|unrepost|unretweet|unupvote)$/;

/** A network that is joined again, and what an agent has learnt. */
const FORGOTTEN = /(?:^|_)(?:networks?|ssids?|wi_?fi|hotspots?|access_points?|facts?)$/;
/** A memory is told by whose it is (`ownMemories`). */
const NOTED = /^(?:saved|stored|remembered)(?:_|$)/;

/** "Resets transient state", a kernel: what a program notes on the way. */
export const passingState = ({ verb, things }: Act): readonly Thing[] =>
  verb === 'clear' || verb === 'reset'
    ? things.filter(
        ({ head, word }) =>
          head && (PROGRAMS.test(word) || (/^states?$/.test(word) && things.some((thing) => PASSES.test(thing.word)))),
      )
    : [];

const PROGRAMS = /^(?:kernels?|interpreters?|repls?)$/;
const PASSES = /^(?:transient|temporary|ephemeral|session|runtime|internal|in-memory)$/;

/** Variables that are cleared: in a pipeline they are configuration, in a calculator what was noted on the way. */
export const sessionVariables = (features: Features, acts: readonly Act[]): readonly Thing[] =>
  inDomain(features, 'cloud', 'ci', 'automation')
    ? []
    : headsNamed(
        acts.filter(({ verb }) => verb === 'clear' || verb === 'reset'),
        /^(?:(?:session|local|user|stored)_)?variables?$/,
      );
