import {
  DELETING,
  chosenActs,
  deniedActs,
  doesLike,
  headsNamed,
  inBulk,
  inDomain,
  leadingActs,
  nameSays,
  names,
  parametersNamed,
  placesOf,
  leads,
  states,
} from '../select.ts';
import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Place } from '../../reading/words/place.ts';
import { ofLast } from '../../reading/words/memo.ts';
import { thingsIn, type Thing } from '../../reading/words/nouns.ts';

const TAKES_OUT =
  /^(?:remove|detach|unlink|dissociate|disassociate|disconnect|unbind|drop|kick|expel|unsubscribe|unfollow|unwatch|untag|unlabel|unfriend|unenroll|unsave|unmount)$/;
const ALWAYS = /^(?:detach|unlink|dissociate|disassociate|disconnect|unbind|unenroll|unmount)$/;

const LETS_GO = /^(?:unsubscribe|unfollow|unwatch|untag|unlabel|unfriend|unsave)$/;

/** Acts that end a relation: what is taken out of a group, a task or a list goes on to exist. */
export const removedLinks: (features: Features) => readonly Act[] = ofLast((features) => {
  if (!states(features, DELETING)) return [];
  const mayBe =
    doesLike(features, TAKES_OUT) ||
    features.deniedEffects.length > 0 ||
    features.sources.includes('actions') ||
    isExplained(features);
  // In a product that guards, what is taken out of a group is no longer guarded.
  if (!mayBe || inDomain(features, 'security')) return [];
  const leading = leadingActs(features, DELETING);
  if (leading.length === 0) return removedMembers(features);
  if (staysItself(features) || isExplained(features)) return leading.filter(({ effect }) => effect === 'delete');
  if (isDeletedByName(features, leading)) return [];
  // What takes a volume off its server takes its files away from what runs there.
  if (inDomain(features, 'cloud') && leading.some(({ things }) => things.some(isVolume))) return [];
  // `unlink`, "Deletes records", `wipe_graph`, "Detaches all nodes": where both are said, the graver.
  if (leading.some(isUnlinked) && leading.some(({ verb }) => DELETES.test(verb))) return [];
  // In a file system, what has no link any more is gone.
  const isOfFiles = leading.some(({ verb, things }) => verb === 'unlink' && things.length === 0);
  return isOfFiles && parametersNamed(features, 'path file').length > 0 ? [] : leading.filter(isLink);
});

const isVolume = ({ head, word }: Thing): boolean => head && /(?:^|_)volumes?$/.test(word);

/** "Takes a song off a playlist. The real file is not deleted." */
const staysItself = (features: Features): boolean =>
  deniedActs(features).some(
    ({ verb, things, from }) =>
      from === 'later' &&
      DELETES.test(verb) &&
      things.some(({ word }) => /^(?:actual|underlying|original|real)$/.test(word)),
  );

const isUnlinked = ({ from, verb, things }: Act): boolean =>
  from === 'name' && verb === 'unlink' && things.length === 0;

/** "Delete (ungroup) a group": what the product means by the word takes nothing away. */
const isExplained = (features: Features): boolean =>
  states(features, ['update']) &&
  doesLike(features, DELETES) &&
  features.acts.some(({ from, verb, effect }) => from === 'sentence' && effect === 'update' && DELETES.test(verb));

const DELETES = /^(?:delete|remove|erase|destroy)$/;

/** Of a tool for groups (`manage_sprints`, `add_issues`, `remove_issues`) whose actions remove nothing but what they add. */
function removedMembers(features: Features): readonly Act[] {
  const removed = chosenActs(features, DELETING);
  if (removed.length === 0) return removed;
  const isOfGroups = features.acts.some(({ from, things }) => from === 'name' && isGrouped(things));
  const added = chosenActs(features, ['create']).filter(({ verb }) => verb === 'add');
  const areMembers = removed.every(
    ({ verb, things }) =>
      verb === 'remove' &&
      things.length > 0 &&
      !things.some(({ classes }) => classes.has('access') || classes.has('principal')) &&
      added.some((act) => act.things.at(-1)?.word === things.at(-1)?.word),
  );
  return isOfGroups && areMembers ? removed : [];
}

/** `delete_flag`, "Removes a flag from the project": the name says what becomes of it, unless it names the project as well. */
const isDeletedByName = (features: Features, leading: readonly Act[]): boolean =>
  leading.some(({ from, verb, things }) => from === 'name' && verb === 'delete' && !things.some(isOneOfMany)) &&
  !leading.some(({ origin }) =>
    origin.some(({ word, head }) => head && word.split('_').some((part) => features.words.includes(part))),
  );

/** A member, a tag or an item, whose deletion can well be its removal from something. */
const isOneOfMany = ({ head, word, classes }: Thing): boolean =>
  head && (classes.has('access') || classes.has('principal') || classes.has('trivial') || /items?$/.test(word));

const isGrouped = (things: readonly Thing[]): boolean =>
  things.some(({ head, classes }) => head && classes.has('grouping'));

function isLink({ verb, things, origin }: Act): boolean {
  if (!TAKES_OUT.test(verb)) return false;
  // `unwatch_directory`: it is only no longer looked at.
  if (LETS_GO.test(verb)) return true;
  // A message that is removed from a conversation is gone.
  // A domain that is taken from a project no longer leads to it.
  const heads = things.filter(({ head }) => head);
  // Without its rule a firewall lets through what it kept out, or the other way round.
  if (origin.some(({ word }) => /^firewalls?$/.test(word)) && heads.some(({ word }) => /^rules?$/.test(word)))
    return false;
  // Without its index a table is slow to read until somebody makes another.
  if (heads.some(({ word }) => /^(?:index|indexes|indices)$/.test(word))) return false;
  // A file that is unstaged is still there.
  if (origin.some(({ word }) => /^(?:staging|staging_area)$/.test(word))) return true;
  if (heads.some(({ classes }) => classes.has('owned') || classes.has('infra'))) return false;
  // "From a tenant's recommendation list"
  const isSmall = [...heads, ...origin].some(({ classes }) => classes.has('trivial'));
  const outOf = origin.filter(
    ({ head, word, classes }) => (head || (!isSmall && /^lists?$/.test(word))) && classes.has('grouping'),
  );
  // Who is taken off a card may still see it, who is taken out of a team may not.
  const losesAccess =
    heads.some(({ classes }) => classes.has('access')) && outOf.some(({ word }) => LETS_IN.test(word));
  return ALWAYS.test(verb) || (outOf.length > 0 && !losesAccess);
}

const LETS_IN = /^(?:boards?|projects?|teams?|groups?|portfolios?)$/;

/** Containers that name who or what is in them rather than what holds them. */
const INNER = /^(?:users?|tables?|schemas?|environments?|accounts?)$/;

/**
 * Whether an act takes a user out of, or a user of, something larger (a database user, a user from an organisation), or an
 * account out of what a program remembers.
 */
export const isPart = ({ things, origin }: Act): boolean =>
  (things.some(({ head, word }) => head && /^users?$/.test(word)) &&
    [...things, ...origin].some(({ word, classes }) => classes.has('container') && !INNER.test(word))) ||
  (things.some(({ head, word }) => head && /^accounts?$/.test(word)) &&
    origin.some(({ word }) => REMEMBERS.test(word)));

const REMEMBERS =
  /^(?:server|mcp_server|config|configs|configuration|settings|keychain|keyring|registry|switcher|memory|cache)$/;

/**
 * What a tool removes: its leading deletions; where only an action of its deletes (`manage_databases`, `action:
 * "delete"`), that action, done to what the tool is named after.
 */
export const removals: (features: Features) => readonly Act[] = ofLast((features) => {
  const leading = leadingActs(features, DELETING);
  const acts = leading.length > 0 ? leading : chosenActs(features, DELETING);
  if (acts.length === 0) return acts;
  const named = managed(features) ?? features.acts.find(({ from }) => from === 'name')?.things;
  // "Breakpoints (set, list, remove)"
  if (leading.length > 0 && named !== undefined) return acts;
  const things = named ?? thingsIn(features.name, features.nameWords);
  return acts.map((act) => (act.things.length > 0 ? act : { ...act, things }));
});

/** `manage_workspace`, "Manages files in the workspace": the files, not what they are in. */
function managed({ acts, words }: Features): readonly Thing[] | undefined {
  const said = acts.find(({ from }) => from === 'sentence');
  const isWithin = said?.origin.some(({ head, word }) => head && word.split('_').some((part) => words.includes(part)));
  return said?.effect === 'any' && isWithin === true && said.things.length > 0 ? said.things : undefined;
}

/** Whether anything is said of all, or of what holds all: of a bin, or of a machine that is wiped. */
export const speaksOfAll = (features: Features): boolean =>
  inBulk(features, DELETING) ||
  names(features, BINS) ||
  doesLike(features, WIPES) ||
  nameSays(features, 'all everything factory').length > 0 ||
  (leads(features, ['revoke']) && features.cues.has('all-of'));

/** Bins that are emptied: what was thrown away, whatever it is, is then gone for good. */
export const emptiedBins = (acts: readonly Act[]): readonly Place[] =>
  placesOf(
    headsNamed(
      acts.filter(({ verb }) => /^(?:empty|purge|clear|flush|clean)$/.test(verb)),
      BINS,
    ),
  );

const BINS =
  /^(?:trash|trash_?cans?|(?:recycle_|recycling_)?bins?|recycle|trash_bins?|deleted_(?:items|messages|files|pages))$/;

/** What is then as it was when it was new: a phone that is wiped, a cache that is flushed whole. */
export function emptiedWholly(features: Features, acts: readonly Act[]): readonly Place[] {
  const factory = acts.some(({ verb }) => verb === 'reset') ? nameSays(features, 'factory') : [];
  return [
    ...factory,
    ...placesOf(acts.filter(({ verb }) => FLUSHES.test(verb))),
    ...placesOf(
      headsNamed(
        // Not the history of a device
        acts.filter(({ verb, things }) => /^(?:wipe|erase)$/.test(verb) && things.at(-1)?.head === true),
        MACHINES,
      ),
    ),
  ];
}

const FLUSHES = /^(?:flushall|flushdb|rm_rf|factory[_-]reset)$/;
const WIPES = /^(?:flushall|flushdb|rm_rf|factory[_-]reset|wipe|erase)$/;
const MACHINES = /^(?:(?:mobile_)?devices?|(?:i|smart)?phones?|tablets?|ipads?|laptops?|macs?|computers?|endpoints?)$/;
