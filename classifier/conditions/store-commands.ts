import type { Features } from '../reading/features.ts';
import { keyPlace, type Parameter } from '../reading/schema/parameters.ts';
import type { Place } from '../reading/words/place.ts';
import type { Word } from '../reading/words/words.ts';
import { inDomain, parametersWith } from './select.ts';

/** Whether the commands that a tool takes are those of a data store, which it understands as queries: "Runs any Redis command". */
export const isOfStore = (features: Features): boolean =>
  (namesOne(features.opening) || namesOne(features.nameWords)) &&
  !features.cues.has('host-command') &&
  !inDomain(features, 'shell');

/** Where a tool takes such a command. */
export function storeCommands(features: Features): readonly Place[] {
  const commands = parametersWith(features, 'command').filter(isFree);
  return commands.length > 0 && isOfStore(features) ? commands.map(keyPlace) : [];
}

const isFree = ({ options }: Parameter): boolean => options.length === 0;

/** "A Redis command", `redis_command`, and not "a command in the container of Redis". */
const namesOne = (words: readonly Word[]): boolean =>
  words.some(({ text }, index) => STORES.has(text) && /^commands?$/.test(words[index + 1]?.text ?? ''));

const STORES = new Set('redis valkey keydb dragonfly memcached mongodb'.split(' '));
