import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import { keyPlace } from '../../reading/schema/parameters.ts';
import type { Place } from '../../reading/words/place.ts';
import { DELETING, headsNamed, leadingActs, opens, parametersNamed } from '../select.ts';

/** Parameters by which what is removed is chosen. */
export function conditionsGiven(features: Features): readonly Place[] {
  const named = parametersNamed(features, 'where filter filters condition conditions criteria pattern query');
  if (named.length === 0 || headsNamed(leadingActs(features, DELETING), INSIDE).length > 0) return [];
  return named.filter(({ words, depth }) => depth < 2 && words.length === 1).map(keyPlace);
}

/** What is taken out of rows that stay. */
const INSIDE = /^(?:values?|fields?|propert(?:y|ies)|attributes?)$/;

/** "Deletes traces older than a day", "Deletes series that match", "Deletes guests whose stay is over": acts whose own sentence tells by what many things are chosen. */
export const removedByCondition = (features: Features): readonly Act[] =>
  opens(features, CHOSEN)
    ? leadingActs(features, DELETING).filter(
        (act) => act.from === 'sentence' && isOfMany(act) && CHOOSES.test(clauseOf(act)),
      )
    : [];

/** One of which stands in each of these conditions. */
const CHOSEN = new Set('than match matching query filter pattern before between whose'.split(' '));

const isOfMany = ({ things }: Act): boolean =>
  things.some(({ word, classes }) => word.endsWith('s') && (!classes.has('trivial') || /^(?:logs|drafts)$/.test(word)));

const clauseOf = ({ place: { source, end } }: Act): string =>
  source.text.slice(end, end + 90).split(/[.;:\n]/)[0] ?? '';

const CHOOSES =
  /\b(?:older than|(?:that|which) match|matching (?:an? |the |its )?(?:\w+ )?(?:filters?|query|selectors?|patterns?|expression|conditions?|criteria)|by (?:an? )?(?:query|filter|pattern)|before (?:an? |the )?(?:offset|date|time|timestamp)|between two (?:dates|times)|whose)\b/;
