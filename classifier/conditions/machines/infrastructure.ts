import type { Effect } from '../../reading/words/effect.ts';
import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { textAfter } from '../../reading/words/place.ts';
import { removals } from '../removal/removal.ts';
import {
  headsNamed,
  inDomain,
  leadingActs,
  leadingNamed,
  leadingThings,
  leads,
  names,
  onlyRenames,
  opens,
  parametersNamed,
  speaksOf,
  states,
  DELETING,
} from '../select.ts';

/** What a tool changes of a network, of what guards it, and of what runs for others. */
export function changedInfrastructure(features: Features): readonly Thing[] {
  if (!states(features, [...CHANGING, 'any']) || !speaksOfRunning(features)) return [];
  // One that manages a guard and removes nothing may open it.
  // On a map a route is a way, and what "a domain owner's" is, none of the domain.
  const infra = leadingThings(features, CHANGING, 'infra').filter(
    ({ word, place }) =>
      !(
        WAYS.test(word) &&
        (inDomain(features, 'data', 'travel', 'health') || parametersNamed(features, TRAVELS).length > 0)
      ) && !/^ owner['’]s /.test(textAfter(place)),
  );
  const managed =
    speaksOf(features, 'infra') && removals(features).length === 0 ? leadingThings(features, ['any'], 'infra') : [];
  const running = [
    ...guards(features),
    ...runningThings(features),
    ...leadingNamed(features, ['update', 'shelve'], FLAGS),
  ];
  const aliases = leadingNamed(features, ['create', 'update'], ALIASES);
  const found = [
    ...infra,
    ...managed,
    ...(running.length > 0 && inDomain(features, 'cloud', 'network', 'identity', 'security', 'streaming', 'database')
      ? running
      : []),
    ...(aliases.length > 0 && inDomain(features, 'cloud', 'network') ? aliases : []),
    ...proxies(features),
    ...pipelines(features),
    ...zoneRecords(features),
    ...inZone(features),
    ...firewallRules(features),
  ];
  // What a removal takes down weighs more than a change, and a new name changes nothing that runs.
  // What is installed is told by that, a certificate as well.
  const isElse =
    found.length > 0 &&
    (leads(features, ['install']) || leadingActs(features, DELETING).length > 0 || onlyRenames(features));
  return isElse ? [] : found;
}

/** Whether anything is named that can be of what runs for others, or the product guards it. */
const speaksOfRunning = (features: Features): boolean =>
  speaksOf(features, 'infra') ||
  speaksOf(features, 'service') ||
  names(features, RULES) ||
  RUNNING.some((nouns) => names(features, nouns)) ||
  mayBeOfTable(features) ||
  features.parameterWords.includes('zone') ||
  inDomain(features, 'security', 'identity');

const WAYS = /^routes?$/;
const TRAVELS = 'trip leg stops waypoints itinerary driver vehicle';

/** Through a proxy goes all that is sent; a browser has one for itself. */
const proxies = (features: Features): readonly Thing[] =>
  names(features, PROXIES) && !inDomain(features, 'browser', 'search')
    ? headsNamed(
        leadingActs(features, CHANGING).filter(({ verb }) => CHANGES.test(verb)),
        PROXIES,
      )
    : [];

const PROXIES = /^prox(?:y|ies)$/;

/** "Adds a record to a zone" */
const zoneRecords = (features: Features): readonly Thing[] =>
  names(features, RECORDS) &&
  inDomain(features, 'cloud', 'network') &&
  (opens(features, OF_NAMES) || parametersNamed(features, 'ttl zone fqdn').length > 0)
    ? headsNamed(leadingActs(features, ['create', 'update']), RECORDS)
    : [];

/** What belongs to a zone that the call names: a rule of it, a route, where its names lead. */
const inZone = (features: Features): readonly Thing[] =>
  inDomain(features, 'cloud', 'network') && parametersNamed(features, 'zone').length > 0
    ? headsNamed(leadingActs(features, ['create', 'update', 'shelve']), OF_A_ZONE)
    : [];

const OF_A_ZONE =
  /^(?:\w+_)?(?:rules?|routes?|records?|answers?|filters?|chain|settings?|zones?|names?|rate_?limits?)$/;

const OF_NAMES = new Set('zone zones dns domain domains'.split(' '));
const RECORDS = /^records?$/;

/** `firewall_add_rules`, "Adds rules to a firewall": what gets through it from then on. */
const firewallRules = (features: Features): readonly Thing[] =>
  names(features, RULES) && (opens(features, FIREWALLS) || features.productWords.has('firewall'))
    ? headsNamed(leadingActs(features, ['create', 'update', 'shelve']), RULES)
    : [];

const RULES = /^rules?$/;
const FIREWALLS = new Set(['firewall', 'firewalls', 'waf', 'security']);

/** What a domain leads to, and who is in a private network. */
const ALIASES = /^(?:alias(?:es)?|peers?)$/;

/** What a build server runs at every change, where its steps are given. */
const pipelines = (features: Features): readonly Thing[] =>
  names(features, PIPELINES) &&
  inDomain(features, 'ci') &&
  parametersNamed(features, 'configuration config yaml jobs steps definition content script').length > 0
    ? headsNamed(leadingActs(features, ['create', 'update']), PIPELINES)
    : [];

const PIPELINES = /^(?:pipelines?|workflows?|workflow_files?)$/;

/** What lets something past a guard, or stops it (an exclusion, an indicator, a policy), and what people log in through. */
const guards = (features: Features): readonly Thing[] => [
  ...(inDomain(features, 'security') ? leadingNamed(features, CHANGING, GUARDS) : []),
  ...(inDomain(features, 'identity') ? leadingNamed(features, CHANGING, LOGINS) : []),
];

const CHANGING: readonly Effect[] = ['create', 'update', 'shelve'];

const LOGINS = /^(?:actions?|rules?|hooks?|applications?|clients?|connections?|flows?|authenticators?)$/;

const GUARDS =
  /^(?:exclusions?|exceptions?|iocs?|indicators?|polic(?:y|ies)|rule_?groups?|firewall_rules?|blocklists?|allowlists?)$/;

/** What users see of a product is behind one. */
const FLAGS = /^(?:(?:feature_)?(?:flags?|toggles?)|rulesets?|rollouts?)$/;

/** What runs for others, or how it is set up, where something that is there is changed; its name may be. */
function runningThings(features: Features): readonly Thing[] {
  if (!speaksOf(features, 'service') && !names(features, SETTINGS) && !mayBeOfTable(features)) return [];
  const isOne = features.choices.length === 0;
  return leadingActs(features, CHANGING)
    .filter(({ verb, effect }) =>
      effect === 'create' ? verb === 'import' || (isOne && PUTS.test(verb)) : CHANGES.test(verb),
    )
    .flatMap(({ verb, things }) => {
      const ofService = things.some(({ classes }) => classes.has('service'));
      const ofTable = things.some(({ word }) => TABLES.test(word)) || opens(features, KEPT_FOR_ALL);
      return things.filter(
        ({ head, word, classes }) =>
          head &&
          (SETTINGS.test(word) ||
            (verb !== 'set' && classes.has('service')) ||
            (ofService && RUNS_ON.test(word)) ||
            (ofTable && LINES.test(word))),
      );
    });
}

const SETTINGS =
  /^(?:config|configs|configurations?|settings?|backups?|safeguards?|mode|pillars?|hiera|grains?|group_vars|host_vars|upstreams?|backends?|frontends?|listeners?|vhosts?)$/;
/** `map_entry`: where what comes in is sent. */
const TABLES = /^(?:maps?|acls?)$/;
const LINES = /^(?:entr(?:y|ies)|rules?|files?|values?|keys?|variables?)$/;
/** "Updates a value of the pillar": what every machine that is managed is set up by. */
const KEPT_FOR_ALL = new Set('pillar pillars hiera group_vars host_vars inventory grains'.split(' '));
const mayBeOfTable = (features: Features): boolean => names(features, TABLES) || opens(features, KEPT_FOR_ALL);
/** What something that runs for others runs on. */
const RUNS_ON = /^(?:versions?|kernel|runtime|engine|extensions?|options|php|size|memory|cpus?|vcpus?|ram)$/;
/** A configuration that is put there replaces the one that was. */
const PUTS = /^(?:put|push|write|overwrite)$/;
/** All that is asked for by the noun. */
const RUNNING: readonly RegExp[] = [PROXIES, RECORDS, ALIASES, PIPELINES, FLAGS, SETTINGS];
const CHANGES =
  /^(?:update|edit|alter|patch|modify|change|switch|configure|reconfigure|set|disable|replace|resize|upgrade)$/;
