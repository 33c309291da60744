import { fetchingActs } from '../conditions/returned.ts';
import { defineRule } from '../rule.ts';
import { names, placesOf } from '../conditions/select.ts';
import type { Features } from '../reading/features.ts';
import type { NounClass } from '../reading/words/lexicon.ts';

/** Whether anything is done to such a thing, or to what that is taken out of. */
const isOf = ({ nounClasses, originClasses }: Features, wanted: NounClass): boolean =>
  nounClasses.includes(wanted) || originClasses.includes(wanted);

const SENSES = /^(?:webcams?|cameras?|microphones?|clipboards?|screen_recordings?)$/;

export default defineRule({
  id: 'sees-or-hears',
  title: 'It returns what a camera, a microphone or the clipboard holds',
  moves: 'nothing',
  capability: 'reads-private',
  rationale: 'Whoever is in the room, or copied a password a minute ago, does not know that it is looked at.',
  limits: 'The camera may be one in a game or over a street.',
  references: ['owasp-llm-2026/LLM02'],
  prior: {},
  examples: {
    match: [
      { name: 'capture', description: 'Gets the latest picture from the webcam.' },
      { name: 'get_clipboard', description: 'Gets the clipboard.' },
    ],
    noMatch: [
      { name: 'capture', description: 'Captures the page.' },
      { name: 'set_camera', description: 'Sets the camera of a scene.' },
      { name: 'get_scene_camera', description: 'Gets the camera of a scene.', server: 'npm/unity-tools' },
    ],
  },
  detect(features) {
    if (!names(features, SENSES) || !(isOf(features, 'private') || isOf(features, 'maybe-personal'))) return [];
    if (features.words.includes('scene')) return [];
    return placesOf(
      fetchingActs(features).flatMap(({ things, origin }) =>
        [...things, ...origin].filter(({ word }) => SENSES.test(word)),
      ),
    );
  },
});
