import type { Features } from '../reading/features.ts';
import type { Place } from '../reading/place.ts';
import { eachWord, pullOf, type Likeness } from '../reading/wording.ts';
import { placeOf } from '../reading/words.ts';

/** The rules that say it have the id that the likeness gives them. */
const PREFIX = 'worded-like-';
export const ruleOf = (likeness: Likeness): string => `${PREFIX}${likeness}`;
export const isOfWording = (rule: string): boolean => rule.startsWith(PREFIX);

/** More words than this tell a reader nothing new. */
const MAX_WORDS = 3;

/** The words that speak most for what a definition is worded like, each once; none where it is worded like others. */
export function wordedLike(features: Features, likeness: Likeness): readonly Place[] {
  if (!features.likenesses.includes(likeness)) return [];
  const telling = new Map<string, { readonly place: Place; readonly pull: number }>();
  eachWord(features, (id, word, at) => {
    const pull = pullOf(id, likeness);
    if (pull <= 0 || telling.has(id)) return;
    const source = at === 'name' ? features.name : at === 'opening' ? features.description : at.key;
    if (source !== null) telling.set(id, { pull, place: placeOf(source, word) });
  });
  return [...telling.values()]
    .sort((a, b) => b.pull - a.pull)
    .slice(0, MAX_WORDS)
    .map(({ place }) => place);
}
