import type { Features } from '../reading/features.ts';
import type { Place } from '../reading/place.ts';
import { eachWord, indexOf, type Likeness } from '../reading/wording.ts';
import { placeOf } from '../reading/words.ts';

/** The word that speaks most for what a definition is worded like; none where it is worded like others. */
export function wordedLike(features: Features, likeness: Likeness): readonly Place[] {
  if (!features.likenesses.includes(likeness) || features.wording === null) return [];
  const index = indexOf(likeness);
  let most = 0;
  let place: Place | undefined;
  eachWord(features.wording, (word, standing, at) => {
    const pull = word.known.odds?.[standing]?.[index] ?? 0;
    const source = at === 'name' ? features.name : at === 'opening' ? features.description : at.key;
    if (pull <= most || source === null) return;
    most = pull;
    place = placeOf(source, word);
  });
  return place === undefined ? [] : [place];
}
