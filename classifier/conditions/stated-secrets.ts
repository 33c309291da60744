import type { Features } from '../reading/features.ts';
import { ofLast } from '../reading/memo.ts';
import type { Place } from '../reading/place.ts';
import { earlyCues } from './select.ts';
import { sentencesIn, type Word } from '../reading/words.ts';

/** The secrets that a description counts among what is returned: "Returns a webhook, including its signing secret". Several rules ask. */
export const statedSecrets: (features: Features) => readonly Place[] = ofLast((features) =>
  earlyCues(features, 3, 'includes').flatMap(({ source, end }) => {
    const [said = []] = sentencesIn(source.text.slice(end, end + SAID_WITHIN));
    const at = said.findIndex(
      (word, index) =>
        isSecret(word, said[index + 1], said[index + 2]) &&
        !said.slice(Math.max(0, index - 3), index).some(({ text }) => TELLS_OF.test(text)),
    );
    if (at < 0) return [];
    const [first, last] = [said[at], said[at + 1]];
    if (first === undefined) return [];
    const until = first.known.compounds?.has(last?.text ?? '') === true ? last : first;
    return [{ source, start: end + first.start, end: end + (until ?? first).end }];
  }),
);

/** Characters. */
const SAID_WITHIN = 120;

/** Findings of a scan ("SAST, secrets"), and variables that are mostly settings. */
const MILD = /^(?:cookies?|secrets|otp|(?:env|config|environment|pipeline|ci|cicd)_(?:vars?|variables?))$/;

/** "The name of its secret", "a masked key" */
const TELLS_OF =
  /^(?:names?|ids?|count|number|status|age|type|whether|masked|redacted|hashed|encrypted|partial|prefix|last)$/;

/** A secret that ends its phrase: of a "secret name" nothing is told. */
function isSecret(word: Word, next: Word | undefined, third: Word | undefined): boolean {
  const compound = word.known.compounds?.get(next?.text ?? '');
  const [classes, after] = compound === undefined ? [word.known.nouns, next] : [compound.classes, third];
  const isSaid = classes.has('secret') && !MILD.test(compound?.text ?? word.text);
  return isSaid && (after === undefined || ENDS.test(after.text));
}

const ENDS = /^(?:[,;:).]|and|or|for|of|to|in|when|if|that|which|value|values)$/;
