import { anyName, endsIn, says } from './conditions.ts';
import { NO_FLAG, TEXT, type Reading } from './reading.ts';

/** Which things, by their keys. */
export const ID_LIST: readonly Reading[] = [
  { role: 'id-list', kinds: NO_FLAG, name: endsIn('ids uuids uids gids identifiers') },
  { role: 'id-list', kinds: NO_FLAG, name: endsIn('id keys names'), needs: 'list' },
  { role: 'id-list', kinds: TEXT, name: anyName, needs: 'list', where: says('ids gids uuids') },
];
