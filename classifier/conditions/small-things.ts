import type { Act } from '../reading/act.ts';
import type { Features } from '../reading/features.ts';
import type { Thing } from '../reading/nouns.ts';
import { inDomain, parametersNamed } from './select.ts';

/** Heads that are small; what is taken out of a draft, cells that are cleared, and what is only a copy of something kept. */
export function smallThings(features: Features, { verb, things, origin }: Act): Thing[] {
  const isOfDraft = origin.some(({ head, word }) => head && /^drafts?$/.test(word));
  const isCopy = things.some(({ word }) => word === 'cached') && !inDomain(features, 'cloud', 'cms', 'commerce');
  // By its tag an image of a registry is found.
  const isOfImage = parametersNamed(features, 'registry manifest digest').length > 0;
  return things.filter(
    ({ head, word, classes }) =>
      head &&
      ((classes.has('trivial') && !(isOfImage && /^tags?$/.test(word))) ||
        isOfDraft ||
        isCopy ||
        (verb === 'clear' && /^ranges?$/.test(word))),
  );
}
