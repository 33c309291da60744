import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Domain } from '../../reading/words/lexicon.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { inDomain } from '../select.ts';

/** What was recorded of people: "the recording and transcript of a call", "a picture from a camera at home", who logged in. */
export const recordedThings = (features: Features, acts: readonly Act[]): readonly Thing[] =>
  acts.flatMap(({ things, origin, place }) => {
    const all = origin.length === 0 ? things : [...things, ...origin];
    if (inDomain(features, 'identity')) return all.filter(({ head, classes }) => head && classes.has('logged'));
    const spoken = all.filter(
      ({ head, word }, index) => head && (SPOKEN.has(word) || (word === 'items' && all[index - 1]?.word === 'action')),
    );
    if (spoken.length > 0 && (OF_A_TALK.test(place.source.text) || recordsTalks(features))) return spoken;
    const said = recordsTalks(features) ? all.filter(({ head, word }) => head && OF_TALKS.has(word)) : [];
    if (said.length > 0) return said;
    const seen = all.filter(({ head, word }) => head && SEEN.has(word));
    const isSeen =
      seen.length > 0 &&
      (all.some(({ word }) => SEES.has(word)) || features.opening.some(({ text }) => SEES.has(text))) &&
      !inDomain(features, ...DRAWN);
    return isSeen ? seen : [];
  });

/** Whether the product keeps what was said in meetings. */
const recordsTalks = ({ productWords }: Features): boolean => [...productWords].some((word) => RECORDERS.has(word));

const RECORDERS = new Set(
  'fireflies granola otter fathom tldv meetgeek avoma fellow notetaker readai meeting meetings minutes dictation voicemail interviews huddle'.split(
    ' ',
  ),
);
/** What such a product makes of them. */
const OF_TALKS = new Set(
  'summary summaries notes highlights topics decisions questions commitments action_items items keywords history transcript sessions session text recap'.split(
    ' ',
  ),
);

/** Of a scene or a game, cameras are drawn. */
const DRAWN: readonly Domain[] = ['editor', 'game', 'canvas', 'testing'];
const OF_A_TALK = /\bof (?:an? |the |your |past |all |recent )?(?:calls?|meetings?|interviews?|conversations?)\b/i;
const SPOKEN = new Set('recording recordings transcript transcripts transcription transcriptions minutes'.split(' '));
const SEES = new Set('camera cameras webcam webcams doorbell doorbells'.split(' '));
const SEEN = new Set(
  'snapshot snapshots picture pictures photo photos image images frame frames clip clips footage stream streams recording recordings'.split(
    ' ',
  ),
);

/** What is asked for in the recordings of any product; "items" are those of actions that a talk ends with. */
export const RECORDED: ReadonlySet<string> = new Set([...SPOKEN, ...OF_TALKS, ...SEEN]);
