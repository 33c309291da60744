import type { Features } from '../../reading/features.ts';
import { oneOf } from '../../reading/words/one-of.ts';
import type { Place } from '../../reading/words/place.ts';
import { placeOf, textBefore } from '../../reading/words/words.ts';
import { leads, names, opens } from '../select.ts';

/** "Turns a flag on in production", "Pushes a fix to the live site": others use it at once. */
export const changedInProduction = (features: Features): readonly Place[] => [
  ...setInProduction(features),
  ...putOnLiveSite(features),
];

/** "Pushes a fix to the live site" */
function putOnLiveSite(features: Features): readonly Place[] {
  if (!opens(features, LIVE) || !leads(features, ['create', 'update', 'shelve'])) return [];
  const { description, opening } = features;
  if (description === null) return [];
  const live = opening.filter(
    ({ text }, index) => text === 'live' && SITES.has(opening[index + 1]?.text ?? '') && isReached(opening, index),
  );
  return live.map((word) => placeOf(description, word));
}

const isReached = (opening: Features['opening'], index: number): boolean =>
  /^(?:to|on)$/.test(textBefore(opening, textBefore(opening, index) === 'the' ? index - 1 : index));

const LIVE = oneOf('live');
const SITES = oneOf('site website store shop storefront theme webpage');

/** "Updates the production configuration", not a plan of what is produced. */
function setInProduction(features: Features): readonly Place[] {
  if (!opens(features, PRODUCTION) || !leads(features, ['update', 'shelve']) || names(features, PRODUCED)) return [];
  const { description, opening } = features;
  if (description === null) return [];
  const said = opening.filter(
    ({ text }, index) =>
      PRODUCTION.has(text) &&
      (WHERE.has(textBefore(opening, index)) || SETTINGS.has(opening[index + 1]?.text ?? '')) &&
      !PLANNED.has(opening[index + 1]?.text ?? ''),
  );
  return said.map((word) => placeOf(description, word));
}

const PRODUCTION = oneOf('production prod');
const PRODUCED = oneOf('order orders batch batches job jobs lot lots film movie');
const WHERE = oneOf('in on');
const SETTINGS = oneOf('configuration config settings setting environment system database server traffic');
const PLANNED = oneOf('order orders plan plans planning line lines schedule batch batches run mode report');
