import type { Features } from '../reading/features.ts';
import { keyPlace, type Parameter } from '../reading/schema/parameters.ts';
import type { Place } from '../reading/words/place.ts';
import { inDomain, nameSays, opens, parametersWith } from './select.ts';

/** Whether the commands that a tool takes are those of a data store, which it understands as queries: "Runs any Redis command". */
export const isOfStore = (features: Features): boolean =>
  (opens(features, OPENING) || nameSays(features, STORES).length > 0) &&
  // `docker_exec_redis` takes one of the host.
  !features.cues.has('host-command') &&
  !inDomain(features, 'shell');

/** Where a tool takes such a command. */
export function storeCommands(features: Features): readonly Place[] {
  const commands = parametersWith(features, 'command').filter(isFree);
  return commands.length > 0 && isOfStore(features) ? commands.map(keyPlace) : [];
}

const isFree = ({ options }: Parameter): boolean => options.length === 0;

const STORES = 'redis valkey keydb dragonfly memcached mongodb';
const OPENING = new Set(STORES.split(' '));
