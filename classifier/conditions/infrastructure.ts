import type { Features } from '../reading/features.ts';
import type { Thing } from '../reading/nouns.ts';
import { removals } from './removal.ts';
import {
  headsNamed,
  inDomain,
  leadingActs,
  leadingThings,
  onlyRenames,
  parametersNamed,
  speaksOf,
  DELETING,
} from './select.ts';

/** What a tool changes of a network, of what guards it, and of what runs for others. */
export function changedInfrastructure(features: Features): readonly Thing[] {
  // One that manages a guard and removes nothing may open it.
  // On a map a route is a way.
  const infra = leadingThings(features, ['create', 'update', 'shelve'], 'infra').filter(
    ({ word }) => !(WAYS.test(word) && inDomain(features, 'data', 'travel', 'health')),
  );
  const managed =
    speaksOf(features, 'infra') && removals(features).length === 0 ? leadingThings(features, ['any'], 'infra') : [];
  const running = inDomain(features, 'cloud', 'network', 'identity', 'security', 'streaming')
    ? [...guards(features), ...runningThings(features), ...flags(features)]
    : [];
  const aliases = inDomain(features, 'cloud', 'network')
    ? headsNamed(leadingActs(features, ['create', 'update']), ALIASES)
    : [];
  // Through a proxy goes all that is sent; a browser has one for itself.
  const proxies = inDomain(features, 'browser', 'search')
    ? []
    : headsNamed(
        leadingActs(features, ['create', 'update', 'shelve']).filter(({ verb }) => CHANGES.test(verb)),
        /^prox(?:y|ies)$/,
      );
  const found = [
    ...infra,
    ...managed,
    ...running,
    ...aliases,
    ...proxies,
    ...pipelines(features),
    ...zoneRecords(features),
  ];
  // What a removal takes down weighs more than a change, and a new name changes nothing that runs.
  const isElse = found.length > 0 && (leadingActs(features, DELETING).length > 0 || onlyRenames(features));
  return isElse ? [] : found;
}

const WAYS = /^routes?$/;

/** "Adds a record to a zone" */
const zoneRecords = (features: Features): readonly Thing[] =>
  inDomain(features, 'cloud', 'network') &&
  (features.opening.some(({ text }) => OF_NAMES.has(text)) || parametersNamed(features, 'ttl zone fqdn').length > 0)
    ? headsNamed(leadingActs(features, ['create', 'update']), RECORDS)
    : [];

const OF_NAMES = new Set('zone zones dns domain domains'.split(' '));
const RECORDS = /^records?$/;

/** What a domain leads to, and who is in a private network. */
const ALIASES = /^(?:alias(?:es)?|peers?)$/;

/** What a build server runs at every change, where its steps are given. */
const pipelines = (features: Features): readonly Thing[] =>
  inDomain(features, 'ci') &&
  parametersNamed(features, 'configuration config yaml jobs steps definition content script').length > 0
    ? headsNamed(leadingActs(features, ['create', 'update']), /^(?:pipelines?|workflows?|workflow_files?)$/)
    : [];

/** What lets something past a guard, or stops it (an exclusion, an indicator, a policy), and what people log in through. */
function guards(features: Features): readonly Thing[] {
  const acts = leadingActs(features, ['create', 'update', 'shelve']);
  return [
    ...(inDomain(features, 'security') ? headsNamed(acts, GUARDS) : []),
    ...(inDomain(features, 'identity') ? headsNamed(acts, LOGINS) : []),
  ];
}

const LOGINS = /^(?:actions?|rules?|hooks?|applications?|clients?|connections?|flows?|authenticators?)$/;

const GUARDS =
  /^(?:exclusions?|exceptions?|iocs?|indicators?|polic(?:y|ies)|rule_?groups?|firewall_rules?|blocklists?|allowlists?)$/;

/** What users see of a product is behind one. */
const flags = (features: Features): readonly Thing[] =>
  headsNamed(leadingActs(features, ['update', 'shelve']), /^(?:(?:feature_)?(?:flags?|toggles?)|rulesets?|rollouts?)$/);

/** What runs for others, or how it is set up, where something that is there is changed; its name may be. */
const runningThings = (features: Features): Thing[] =>
  leadingActs(features, ['create', 'update', 'shelve'])
    .filter(({ verb, effect }) => (effect === 'create' ? verb === 'import' : CHANGES.test(verb)))
    .flatMap(({ verb, things }) => {
      const ofService = things.some(({ classes }) => classes.has('service'));
      const ofTable =
        things.some(({ word }) => TABLES.test(word)) || features.opening.some(({ text }) => KEPT_FOR_ALL.has(text));
      return things.filter(
        ({ head, word, classes }) =>
          head &&
          (SETTINGS.test(word) ||
            (verb !== 'set' && classes.has('service')) ||
            (ofService && RUNS_ON.test(word)) ||
            (ofTable && LINES.test(word))),
      );
    });

const SETTINGS =
  /^(?:config|configs|configurations?|settings?|backups?|safeguards?|mode|pillars?|hiera|grains?|group_vars|host_vars|upstreams?|backends?|frontends?|listeners?|vhosts?)$/;
/** `map_entry`: where what comes in is sent. */
const TABLES = /^(?:maps?|acls?)$/;
const LINES = /^(?:entr(?:y|ies)|rules?|files?|values?|keys?|variables?)$/;
/** "Updates a value of the pillar": what every machine that is managed is set up by. */
const KEPT_FOR_ALL = new Set('pillar pillars hiera group_vars host_vars inventory grains'.split(' '));
/** What something that runs for others runs on. */
const RUNS_ON = /^(?:versions?|kernel|runtime|engine|extensions?|options|php|size)$/;
const CHANGES =
  /^(?:update|edit|alter|patch|modify|change|switch|configure|reconfigure|set|disable|replace|resize|upgrade)$/;
