import { gravestChosen } from '../access/gravest-chosen.ts';
import type { Act } from '../../reading/acts/act.ts';
import { EFFECTS } from '../../reading/words/effect.ts';
import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import type { Place } from '../../reading/words/place.ts';
import { signalled } from './remote-machine.ts';
import {
  headsNamed,
  headsOf,
  inDomain,
  leadingActs,
  leadingHeads,
  leads,
  nameSays,
  parametersNamed,
  placesOf,
} from '../select.ts';

/** Among devices and pages only what serves all of them is missed. */
export const takenDown = (features: Features, jobs: readonly Act[]): readonly { readonly place: Place }[] => [
  ...jobs.filter(takesDown),
  ...signalled(features),
];

export const takesDown = ({ verb, things }: Act): boolean =>
  /^(?:restart|reboot|reload|shutdown|shut_down|power_off)$/.test(verb) &&
  things.some(({ head, word }) => head && SERVES_ALL.test(word));

const SERVES_ALL = /^(?:instances?|servers?|hubs?|hosts?|controllers?|nas|routers?|access_points?|gateways?|modems?)$/;

/** What takes a service away, or gives it back, as a restart does; said of something else it ends a job. */
export const stopped = (features: Features): readonly Thing[] =>
  // "Installs a certificate and reloads the proxy": what it is installed for is no more than that.
  leads(features, ['install']) ||
  features.opening.some(({ text }) => OF_TESTS.has(text)) ||
  [...features.productWords].some((word) => OF_DEVELOPERS.test(word))
    ? []
    : headsOf(
        // "Rebuilds the database file to reclaim space"
        leadingActs(features, ['job']).filter(
          ({ verb }) => STOPS.test(verb) && !(verb === 'rebuild' && inDomain(features, 'database')),
        ),
        'service',
      );

/** What is put to work, out of work or to more of it for whoever uses it. */
export const deployed = (features: Features): readonly Act[] =>
  leadingActs(features, ['job']).filter(({ verb }) => DEPLOYS.test(verb));

const DEPLOYS =
  /^(?:deploy|redeploy|rollback|rollout|restart|reboot|shutdown|failover|drain|recycle|scale|halt|apply|import|power_(?:off|on|cycle)|scale_(?:up|down)|migrate|set_?up|provision|initialize)$/;

/** `manage_service`, `action: "start" | "stop"` */
export const chosenJobs = (features: Features): readonly Act[] => {
  const acts = gravestChosen(features, ['job']).filter(({ verb }) => STOPS.test(verb) || RESTARTS.test(verb));
  const isOfService = acts.length > 0 && leadingHeads(features, EFFECTS, 'service').length > 0;
  return isOfService ? acts : acts.filter(({ verb }) => verb === 'kill' && killsAny(features));
};

/** Any program of the machine, by its number or the port that it uses. */
const killsAny = ({ parameterWords }: Features): boolean => parameterWords.some((word) => PROCESSES.test(word));

const PROCESSES = /^(?:pid|pids|process|port)$/;

const RESTARTS = /^(?:deploy|redeploy|rollback|restart|reboot|shutdown|failover|halt)$/;
const STOPS =
  /^(?:stop|start|rescue|pause|unpause|suspend|resume|hibernate|kill|terminate|reload|rebuild|bounce|recreate|provision)$/;

/** What whoever develops runs for themselves: the nodes of a chain, a fork of one. */
const OF_TESTS = new Set('chain blockchain localnet devnet testnet anvil hardhat ganache fork'.split(' '));

/** What shows a developer's own work while it is made. */
const OF_DEVELOPERS = /^(?:vite|webpack|metro|storybook|html|browser-?sync|live-?server|nodemon)$/;

/** "Activates a version in production", where it is not published as well, which says as much. */
export const putsInPlace = (features: Features): boolean =>
  leadingActs(features, ['update']).some(({ verb }) => PUTS_IN_PLACE.test(verb)) &&
  leadingActs(features, ['publish']).length === 0;

const PUTS_IN_PLACE = /^(?:activate|promote|push|apply|enable|switch|swap|flip)$/;

/** Set up from an image of the product's own. */
const STORES = /^(?:databases?|cluster|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|libsql|nodes?)$/;

/** A service of a cloud that is created from a repository or an image runs at once. */
export function madeFromCode(features: Features): readonly Thing[] {
  if (!inDomain(features, 'cloud')) return [];
  if (parametersNamed(features, 'repo repository image dockerfile branch').length === 0) return [];
  return leadingHeads(features, ['create'], 'service').filter(({ word }) => !STORES.test(word));
}

/** `trigger_deployment`, `start_rollout`, and `sync_application` where applications are kept as code. */
export function begunDeployments(features: Features): readonly Place[] {
  const acts = leadingActs(features, ['job']);
  if (acts.length === 0) return [];
  const begun = acts.filter(({ verb }) => /^(?:trigger|start|begin|retry|continue|run|execute|perform)$/.test(verb));
  // A deployment that is created goes live, unless it is one on the machine of whoever asks.
  const made = nameSays(features, 'local').length > 0 ? [] : acts.filter(({ verb }) => verb === 'create');
  const synced = inDomain(features, 'cloud', 'ci') ? acts.filter(({ verb }) => verb === 'sync') : [];
  // Whoever chooses an image chooses what runs.
  const images = headsNamed(
    acts.filter(({ verb }) => /^(?:create|run|launch)$/.test(verb)),
    CONTAINERS,
  );
  return placesOf([...headsNamed(begun, DEPLOYMENTS), ...headsNamed(made, MADE), ...synced, ...images]);
}

const DEPLOYMENTS = /^(?:deploy|redeploy|deployments?|deploys|releases?|rollouts?|rollbacks?|failover)$/;
const MADE = /^deployments?$/;
const CONTAINERS = /^(?:containers?|pods?)$/;
