import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { textAt, type Place } from '../../reading/words/place.ts';
import {
  DELETING,
  chosenActs,
  cuePlaces,
  does,
  headsNamed,
  headsOf,
  inDomain,
  leadingActs,
  leads,
  names,
  parametersWith,
  placesOf,
  speaksOf,
} from '../select.ts';

/** Where a tool says that it changes the shape of a database, or runs statements that do. */
export const schemaChanges = (features: Features): readonly Place[] => [
  ...placesOf(changed(features)),
  ...statedDefinitions(features),
];

/** What only speeds up or shows what is there. */
const REMADE = /^(?:index|indexes|indices|views?|materialized_views?|sequences?)$/;

const ALTER: readonly string[] = ['alter'];
const COLUMNS = /^columns?$/;
const ALTERS = /^(?:alter|modify|change|update|edit|rename|replace|set)$/;

/** What is changed; a column that is added, filled or formatted is one more, or holds what it held. */
function changed(features: Features): readonly Thing[] {
  const mayChange = names(features, COLUMNS) || speaksOf(features, 'ddl') || does(features, ALTER);
  if (!mayChange || !inDomain(features, 'database')) return [];
  const acts = leadingActs(features, ['create', 'update']);
  const altering = acts.filter(({ verb }) => ALTERS.test(verb));
  // `alter_table`, also among what a caller can choose
  const chosen = headsNamed(
    [...acts, ...chosenActs(features, ['update'])].filter(({ verb }) => verb === 'alter'),
    /^tables?$/,
  );
  const others = headsOf(acts, 'ddl').filter(({ word }) => !REMADE.test(word) && !COLUMNS.test(word));
  // Where the same tool can drop it, that tells more.
  const isDropped = chosenActs(features, DELETING).length > 0;
  return isDropped ? [] : [...headsNamed(altering, COLUMNS), ...others, ...chosen];
}

const DEFINES = /ddl|alter|drop|create/i;

/** Where a tool that runs any statement says that those count which make and drop tables. */
function statedDefinitions(features: Features): readonly Place[] {
  const said = cuePlaces(features, 'dml');
  return said.length > 0 &&
    leads(features, ['run']) &&
    parametersWith(features, 'sql', 'query').length > 0 &&
    cuePlaces(features, 'select-only', 'read-only').length === 0
    ? said.filter((place) => DEFINES.test(textAt(place)))
    : [];
}
