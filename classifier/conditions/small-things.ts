import type { Act } from '../reading/act.ts';
import type { Features } from '../reading/features.ts';
import type { Thing } from '../reading/nouns.ts';
import { headsNamed, inDomain, parametersNamed } from './select.ts';

/** Heads that are small; what is taken out of a draft, cells that are cleared, and what is only a copy of something kept. */
export function smallThings(features: Features, act: Act): readonly Thing[] {
  const { verb, things, origin } = act;
  if (TAKES_BACK.test(verb)) return things.filter(({ head }) => head);
  if (verb === 'forget') return headsNamed([act], FORGOTTEN);
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

/** Verbs of taking back a mark of one's own, whatever it was on. */
const TAKES_BACK =
  /^(?:unbookmark|unvote|unsave|untag|unlabel|unlike|unstar|unpin|unfavou?rite|unheart|unrepost|unretweet|unupvote)$/;

/** A network that is joined again, and what an agent has learnt. */
const FORGOTTEN = /(?:^|_)(?:networks?|ssids?|wi_?fi|hotspots?|access_points?|facts?)$/;

/** Variables that are cleared: in a pipeline they are configuration, in a calculator what was noted on the way. */
export const sessionVariables = (features: Features, acts: readonly Act[]): readonly Thing[] =>
  inDomain(features, 'cloud', 'ci', 'automation')
    ? []
    : headsNamed(
        acts.filter(({ verb }) => verb === 'clear' || verb === 'reset'),
        /^(?:(?:session|local|user|stored)_)?variables?$/,
      );
