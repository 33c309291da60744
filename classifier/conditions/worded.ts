import type { Features } from '../reading/features.ts';
import type { Place } from '../reading/words/place.ts';
import { indexOf, type Likeness } from '../reading/words/wording.ts';
import { placeOf } from '../reading/words/words.ts';

/** The word that speaks most for what a definition is worded like; none where it is worded like others. */
export function wordedLike(features: Features, likeness: Likeness): readonly Place[] {
  if (!features.likenesses.includes(likeness)) return [];
  const index = indexOf(likeness);
  let most = 0;
  let place: Place | undefined;
  for (const { word, odds, at } of features.tellingWords) {
    const pull = odds[index] ?? 0;
    const source = at === 'name' ? features.name : at === 'opening' ? features.description : at.key;
    if (pull <= most || source === null) continue;
    most = pull;
    place = placeOf(source, word);
  }
  return place === undefined ? [] : [place];
}
