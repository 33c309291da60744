import type { Act } from '../reading/act.ts';
import type { Features } from '../reading/features.ts';
import type { Thing } from '../reading/nouns.ts';
import { inDomain } from './select.ts';

/** What was recorded of people: "the recording and transcript of a call", "a picture from a camera at home". */
export const recordedThings = (features: Features, acts: readonly Act[]): Thing[] =>
  acts.flatMap(({ things, origin, place }) => {
    const all = [...things, ...origin];
    const isSpoken = OF_A_TALK.test(place.source.text) && all.some(({ word }) => SPOKEN.test(word));
    // Of a scene or a game, cameras are drawn.
    const isSeen =
      !inDomain(features, 'editor', 'game', 'canvas', 'testing') && all.some(({ word }) => SEES.test(word));
    return isSpoken || isSeen ? all.filter(({ head, word }) => head && (SPOKEN.test(word) || SEEN.test(word))) : [];
  });

const OF_A_TALK = /\bof (?:an? |the |your |past |all |recent )?(?:calls?|meetings?|interviews?|conversations?)\b/i;
const SPOKEN = /^(?:recordings?|transcripts?|transcriptions?|minutes)$/;
const SEES = /^(?:cameras?|webcams?|doorbells?)$/;
const SEEN = /^(?:snapshots?|pictures?|photos?|images?|frames?|clips?|footage|streams?|recordings?)$/;
