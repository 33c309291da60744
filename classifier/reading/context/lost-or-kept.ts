import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';
import type { Parameter } from '../schema/parameters.ts';
import { oneOf } from '../words/one-of.ts';
import { textAt } from '../words/place.ts';

/** "Closes the account. This cannot be undone": whether what a definition puts away first is gone for good. */
export const isLost = ({ verb }: Act, { stated: [first], cues, sentences }: Context): boolean =>
  first?.effect === 'shelve' &&
  first.verb === verb &&
  cues
    .get('irreversible')
    ?.some(({ negated, sentence }) => !negated && !sentences[sentence]?.some(({ text }) => DELETES.test(text))) ===
    true &&
  cues.get('reversible')?.some(({ negated }) => !negated) !== true;

/** "Restores a version. What was written since is lost": whether what a definition puts back goes over what is there. */
export const isPutOver = ({ things }: Act, { cues, parameters }: Context): boolean =>
  // What a transaction had begun was never there.
  !things.some(({ word }) => word === 'transaction') &&
  (cues.get('puts-over')?.some(({ negated, sentence }) => !negated && sentence < 4) === true ||
    parameters.some(isOfExtra));

/** `delete_extra`: what is in the one place alone is taken away there. */
const isOfExtra = ({ type, words }: Parameter): boolean =>
  type === 'boolean' &&
  /^(?:delete|remove|prune|purge)_(?:extra|extras|extraneous|orphans?|missing|excess)(?:_files?)?$/.test(
    words.join('_'),
  );

/** "Redacts content" of a record that is told by its id: it is not handed over, but blacked out where it lies. */
export const isBlackedOut = (_: Act, { parameters }: Context): boolean =>
  parameters.some(({ role, depth }) => role === 'id' && depth === 0) &&
  !parameters.some(({ depth, words }) => depth === 0 && HANDED_OVER.test(words.join('_')));

const HANDED_OVER = /^(?:(?:input_)?(?:text|content|document|data|string|input))$/;

/** "Drags an element and drops it": it lies elsewhere then. */
export const isLetGo = (_: Act, { stated }: Context): boolean => stated.some(({ verb }) => verb === 'drag');

/** "Disconnects from a database and clears the connection": that of the session, not those of others. */
export const isHungUp = ({ things }: Act, { stated }: Context): boolean =>
  things.some(({ word, head }) => head && word === 'connection') && stated.some(({ verb }) => verb === 'disconnect');

/** "Masks a column. The originals cannot be restored": whether what is made unreadable first is so for good. */
export const isLostForGood = ({ verb }: Act, { stated: [first], cues }: Context): boolean =>
  first?.verb === verb &&
  (cues.get('irreversible')?.some(({ negated, sentence }) => !negated && sentence < 4) === true ||
    cues.get('puts-over')?.some(({ negated, sentence }) => !negated && sentence < 2) === true);

/** What brings back, or makes alike, what may be there already. */
export const PUTS_BACK = oneOf(
  'restore recover revert rollback roll_back rewind put_back sync synchronize synchronise mirror copy',
);

/** "Deleting it later cannot be undone" */
const DELETES = /^(?:delet|remov|purg|destroy)/;

/**
 * "Deletes a note. It goes to the trash and can be restored": whether what it deletes first is only put away. Where it is,
 * and that it comes back, are both said.
 */
export const isKept = ({ from, verb }: Act, { stated: [first], cues, sentences }: Context): boolean =>
  from !== 'actions' &&
  first?.effect === 'delete' &&
  cues.get('reversible')?.some(({ negated, place }) => !negated && COMES_BACK.test(textAt(place))) === true &&
  cues.get('irreversible')?.some(({ negated }) => !negated) !== true &&
  (PUTS_ASIDE.has(verb) || sentences.slice(0, 4).some((sentence) => sentence.some(({ text }) => ASIDE.has(text))));

/** Verbs that say that something is out of use, and not that it is no more. */
const PUTS_ASIDE = oneOf('retire void abandon unpost disconnect delist depublish');
const COMES_BACK =
  /restor|recover|undone|undo|undelet|revers|unarchiv|back|reviv|reinstat|reopen|reactivat|relist|again/i;
const ASIDE = new Set(
  'trash trashed archive archived archives bin soft soft-delete soft-deletes soft-deleted'.split(' '),
);
