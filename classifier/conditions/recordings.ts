import type { Act } from '../reading/act.ts';
import type { Features } from '../reading/features.ts';
import type { Domain } from '../reading/lexicon.ts';
import type { Thing } from '../reading/nouns.ts';
import { inDomain } from './select.ts';

/** What was recorded of people: "the recording and transcript of a call", "a picture from a camera at home". */
export const recordedThings = (features: Features, acts: readonly Act[]): readonly Thing[] =>
  acts.flatMap(({ things, origin, place }) => {
    const all = origin.length === 0 ? things : [...things, ...origin];
    const spoken = all.filter(({ head, word }) => head && SPOKEN.test(word));
    if (spoken.length > 0 && OF_A_TALK.test(place.source.text)) return spoken;
    const isSeen = all.some(({ word }) => SEES.test(word)) && !inDomain(features, ...DRAWN);
    return isSeen ? all.filter(({ head, word }) => head && SEEN.test(word)) : [];
  });

/** Of a scene or a game, cameras are drawn. */
const DRAWN: readonly Domain[] = ['editor', 'game', 'canvas', 'testing'];
const OF_A_TALK = /\bof (?:an? |the |your |past |all |recent )?(?:calls?|meetings?|interviews?|conversations?)\b/i;
const SPOKEN = /^(?:recordings?|transcripts?|transcriptions?|minutes)$/;
const SEES = /^(?:cameras?|webcams?|doorbells?)$/;
const SEEN = /^(?:snapshots?|pictures?|photos?|images?|frames?|clips?|footage|streams?|recordings?)$/;
