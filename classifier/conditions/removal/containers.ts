import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import { NOUNS } from '../../reading/words/lexicon.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { described, keyPlace } from '../../reading/schema/parameters.ts';
import { textAfter, type Place } from '../../reading/words/place.ts';
import { isPart, removals, removedLinks } from './removal.ts';
import {
  earlyCues,
  headsNamed,
  headsOf,
  inDomain,
  nameSays,
  names,
  namesNothing,
  parametersNamed,
  placesOf,
  speaksOf,
  thingsThat,
  states,
} from '../select.ts';

/** Where a tool says that what it removes holds many other things; nowhere where it takes something out of one. */
export function removedContainers(features: Features): readonly Place[] {
  if (!states(features, ['delete']) || !mayHoldMany(features)) return [];
  const deleting = removals(features).filter(({ effect }) => effect === 'delete');
  if (deleting.length === 0 || isStaged(features) || removedLinks(features).length > 0) return [];
  if (deleting.some((act) => isEntry(act) || (isPart(act) && !isOfWhole(features, act)))) return [];
  const acts = deleting.filter(
    ({ verb, things }) =>
      !(verb === 'recreate' ? !things.some(isMachine) : KNOWN_NO_LONGER.test(verb)) &&
      (!/^(?:reset|clear|rollback|roll_back)$/.test(verb) ||
        things.some(({ head, word }) => head && EMPTIED.test(word))),
  );
  const streams = inDomain(features, 'streaming') ? headsNamed(acts, STREAMS) : [];
  if (streams.length > 0) return placesOf(streams);
  // `remove_watcher`, "Remove a user from watching": the name says better what goes.
  const other = acts.some(
    ({ from, things }) =>
      (from === 'name' && things.some(isSomethingElse)) ||
      (from === 'sentence' && things.some(({ head, word }) => head && FINER.test(word))),
  );
  // "The folder must be empty": then nothing goes with it.
  if (inDomain(features, 'canvas') || earlyCues(features, 4, 'only-empty').length > 0) return [];
  // A folder is one thing, unless it is said that what is in it goes as well.
  const byName = nameSays(features, 'recursive recursively');
  const isSaid = byName.length > 0 || earlyCues(features, 5, 'recursive').length > 0;
  const emptied = [
    ...(acts.length > 0 ? byName.map((place) => ({ place })) : []),
    ...headsNamed(acts, /^(?:directory|folder)_trees?$/),
    ...(isSaid ? thingsThat(acts, isFolder) : []),
    ...(acts.length > 0 ? foldersByFlag(features) : []),
    ...(acts.length > 0 ? chosenKinds(features, acts) : []),
  ];
  if (other) return placesOf(emptied);
  // An app that was uninstalled is installed again; a chart goes with what it runs.
  const isUninstalled = acts.some(({ verb }) => verb === 'uninstall');
  const holders = headsOf(
    acts.filter((act) => !isOfABuild(act)),
    'container',
  ).filter(
    ({ word, place }) =>
      !(isUninstalled && /^(?:app(?:lication)?|server)s?$/.test(word)) &&
      !isOfContents(place) &&
      isHolder(features, word),
  );
  // Where documents are kept in a database, a collection is what a table is elsewhere.
  const collections = inDomain(features, 'database') ? headsNamed(acts, /^collections?$/) : [];
  // The team of a cloud owns all that runs there.
  const teams = inDomain(features, 'cloud') ? headsNamed(acts, /^teams?$/) : [];
  // Where people chat, a room is what a channel is elsewhere.
  const rooms = inDomain(features, 'chat') ? headsNamed(acts, /^(?:chat_?)?rooms?$/) : [];
  return placesOf([...holders, ...collections, ...teams, ...rooms, ...emptied]);
}

/** Whether anything is named that can, or may be by the name of the tool alone. */
const mayHoldMany = (features: Features): boolean =>
  speaksOf(features, 'container') ||
  names(features, HOLDING) ||
  namesNothing(features) ||
  features.cues.has('recursive') ||
  parametersNamed(features, RECURSIVELY).length > 0 ||
  parametersNamed(features, KINDS).length > 0 ||
  nameSays(features, RECURSIVELY).length > 0;

const RECURSIVELY = 'recursive recursively';
const KINDS = 'resource entity object kind';
/** What does in some products, or with all that is in it. */
const HOLDING =
  /^(?:topics?|queues?|streams?|exchanges?|collections?|teams?|(?:chat_?)?rooms?|(?:directory|folder)_trees?)$/;

/** What is begun again with an empty disk; a container of an image is not. */
const isMachine = ({ head, word }: Thing): boolean =>
  head && /^(?:virtual_machines?|vms?|vps|servers?|droplets?|databases?|dbs?|indexes|tables?)$/.test(word);

/** What is neither a container nor called so that it can be one. */
const isSomethingElse = ({ head, classes, word }: Thing): boolean =>
  head &&
  !classes.has('container') &&
  !/^(?:objects?|resources?|items?|entit(?:y|ies)|collections?|teams?|rooms?|deletion)$/.test(word);

/** `deployment_delete`, "Deletes a version of the code": one of many that a thing has. */
const FINER = /(?:^|_)(?:versions?|revisions?)$/;

/** What is empty once it was reset or cleared: a repository is set back to a commit instead. */
const EMPTIED = /^(?:databases?|dbs?|keyspaces?|schemas?|tables?|buckets?|vector_?stores?)$/;

/** A table of contents holds no more than where things are. */
const isOfContents = (place: Place): boolean => /^[\s_-]?of[\s_-]?contents/i.test(textAfter(place));

/** `stage_change`: somebody else makes it, later. */
const isStaged = ({ lead }: Features): boolean => lead?.from === 'name' && lead.verb === 'stage';

/** "Removes a database from the configuration", "Removes a server entry": a program no longer knows it, and it is still there. */
const isEntry = ({ things, origin, place }: Act): boolean => {
  const isOf = (head: boolean): boolean =>
    things.some((thing) => thing.head === head && thing.classes.has('container'));
  return isOf(true)
    ? origin.some(
        // `settings_removeVolume`: where a product files the tool.
        (thing) => CONFIGURED.test(thing.word) && !(thing.word === 'settings' && thing.place.start < place.start),
      )
    : isOf(false) && things.some(({ head, word }) => head && ENTRIES.test(word));
};

const CONFIGURED = /^(?:configs?|configurations?|settings|index|watch_?list|switcher)$/;
const ENTRIES = /^(?:configs?|configurations?|registrations?|entry|entries|bookmarks?)$/;

/** What a program or a user no longer knows, holds or shows is still there, and so is what one element is taken out of (`redis_lpop`). */
const KNOWN_NO_LONGER =
  /^(?:detach|unset|unlink|unsubscribe|withdraw|recreate|forget|unmount|unmap|unregister|deregister|unwatch|untrack|[lrs]pop|[lsz]rem|hdel)$/;

/** "Cleans a project": what was built of it goes, and is built again. */
const isOfABuild = ({ verb, things }: Act): boolean =>
  verb === 'clean' &&
  things.some(({ head, word }) => head && /(?:^|_)(?:projects?|workspaces?|solutions?)$/.test(word));

/** What messages are kept in. */
const STREAMS = /^(?:topics?|queues?|streams?|exchanges?)$/;

/** What a word holds many things by in some products only: a zone is one of names, or a place on a map. */
const isHolder = (features: Features, word: string): boolean => {
  // "Manages account authentication", "removes a connected account": another login makes it again.
  if (/^accounts?$/.test(word)) return !features.opening.some(({ text }) => SIGNED_IN.test(text));
  if (/^schemas?$/.test(word)) return inDomain(features, 'database');
  if (/^tables?$/.test(word))
    return (
      inDomain(features, 'database') || !(inDomain(features, 'drive', 'pages', 'files') || names(features, DINING))
    );
  // Of a cloud it only joins what runs, and holds none of it.
  if (/^networks?$/.test(word)) return !inDomain(features, 'cloud');
  // In a tool for tests, an environment is a name and some variables that runs refer to.
  if (/^environments?$/.test(word)) return !inDomain(features, 'testing');
  return !/^zones?$/.test(word) || !inDomain(features, 'device');
};

/** Whose tables people sit at. */
const DINING = /^(?:restaurant|dining|venue|seat)s?$/;

/** A user of a database is a part of it; whoever is removed from the whole product loses everything there. */
const isOfWhole = (features: Features, { verb, origin }: Act): boolean =>
  verb === 'delete' &&
  !inDomain(features, 'database', 'cloud') &&
  origin.some(({ head, word }) => head && /^(?:instances?|sites?|installations?|portals?|systems?)$/.test(word));

const SIGNED_IN = /^(?:authentication|authenticated|logins?|oauth|configured|connected|linked|signed-in|saved|stored)$/;

const isFolder = ({ head, word }: Thing): boolean =>
  head &&
  /^(?:folders?|director(?:y|ies)|collections?|(?:rule_?)?groups?|categor(?:y|ies)|lists?|sections?|albums?|pipelines?|surveys?|questionnaires?|inbox(?:es)?|notebooks?|courses?|quizzes|knowledge_?bases?|calendars?|mail_?folders?|(?:test_?)?suites?)$/.test(
    word,
  );

/** "Deletes a file or directory" with a switch for what is in it. */
function foldersByFlag(features: Features): readonly { readonly place: Place }[] {
  const flags = parametersNamed(features, RECURSIVELY).filter(({ type }) => type === 'boolean');
  const isOfFolders = features.opening.some(({ text }) => /^(?:folders?|director(?:y|ies))$/.test(text));
  return isOfFolders ? flags.map((flag) => ({ place: keyPlace(flag) })) : [];
}

/** "Deletes a resource", "What to delete": one of several kinds, of which one holds the others. */
const chosenKinds = (features: Features, acts: readonly Act[]): readonly { readonly place: Place }[] =>
  parametersNamed(features, KINDS)
    .filter((kind) => headsNamed(acts, ANY_KIND).length > 0 || described(kind, REMOVED) !== null)
    .flatMap(({ options }) => options.filter(({ value }) => NOUNS.get(value.toLowerCase())?.has('container')));

const ANY_KIND = /^(?:resources?|objects?|entit(?:y|ies))$/;
const REMOVED = new Set(['delete', 'remove', 'destroy', 'removes', 'deletes']);
