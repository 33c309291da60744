import type { Features } from '../../reading/features.ts';
import type { Place } from '../../reading/words/place.ts';
import { keyPlace } from '../../reading/schema/parameters.ts';
import { headsNamed, inDomain, leadingActs, parametersNamed } from '../select.ts';

/** By what a tool chooses which rows it writes over: `where`, `filter`; nothing where it is a single one. */
export function overwritingConditions(features: Features): readonly Place[] {
  const named = parametersNamed(features, 'where filter filters condition conditions criteria');
  const conditions = named.filter(({ words, depth }) => depth < 2 && words.length === 1);
  if (conditions.length === 0) return [];
  const acts = leadingActs(features, ['update']).filter(({ verb }) => OVERWRITES.test(verb));
  const areRows = inDomain(features, 'database') ? acts.length > 0 : headsNamed(acts, ROWS).length > 0;
  const isOne =
    features.opening.some(({ text }) => text === 'single') ||
    features.words.includes('one') ||
    (headsNamed(acts, ONE).length > 0 && headsNamed(acts, MANY).length === 0);
  return areRows && !isOne ? conditions.map(keyPlace) : [];
}

const OVERWRITES = /^(?:update|set|edit|modify|patch|change|replace|overwrite|increment)$/;
const ONE = /^(?:row|record|document|doc|entry|point|vector)$/;
const MANY = /^(?:rows|records|documents|docs|entries|points|vectors)$/;
const ROWS = /^(?:rows?|records?|documents?|docs?|entries|values?|points?|vectors?|data)$/;
