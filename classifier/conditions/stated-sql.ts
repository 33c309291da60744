import { leadingActs, placesOf, thingsThat } from './select.ts';
import type { Act } from '../reading/acts/act.ts';
import type { Features } from '../reading/features.ts';
import type { Place } from '../reading/words/place.ts';

/** Where a tool says that it runs SQL: "Execute SQL queries" without any parameter, "Executes a SQL file" by its path. */
export function statedSql(features: Features): readonly Place[] {
  if (!features.leadEffects.includes('run')) return [];
  const isBare = features.parameters.length === 0;
  if (!isBare && (!features.roles.includes('path') || features.roles.includes('command'))) return [];
  const acts = leadingActs(features, ['run']);
  return placesOf(thingsThat(isBare ? acts : acts.filter(isFile), ({ word }) => word === 'sql'));
}

/** "A SQL file", and not "SQL checks on a file" */
const isFile = ({ things }: Act): boolean =>
  things.some(({ head, word }, index) => head && KEEPS_SQL.test(word) && things[index - 1]?.word === 'sql');

const KEEPS_SQL = /^(?:files?|scripts?|dumps?)$/;
