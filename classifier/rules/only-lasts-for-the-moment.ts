import type { Act } from '../reading/acts/act.ts';
import { momentary } from '../conditions/machines/moments.ts';
import { defineRule } from '../rule.ts';
import { headsOf, leadingActs, leads, names, placesOf } from '../conditions/select.ts';

const LOOKS = /^(?:scroll|scroll_to|resize|zoom|focus|blur|maximize|minimize|emulate|highlight|pinch)$/;

/** "Sets the selection of the editor" */
const selects = ({ verb, things }: Act): boolean =>
  SELECTS.test(verb) && things.some(({ head, word }) => head && SELECTION.test(word));

const SELECTS = /^(?:set|replace|extend|change|update)$/;
const SELECTION = /(?:^|_)selections?$/;

/** An emulated touch is a touch. */
const isInput = ({ things }: Act): boolean =>
  things.some(({ word }) => /^(?:touch|touches|mouse|keyboard|clicks?|taps?|input|events?|gestures?)$/.test(word));

export default defineRule({
  id: 'only-lasts-for-the-moment',
  title: 'It changes only what is seen, heard or set for the moment',
  moves: 'risk',
  capability: null,
  rationale: 'Scrolling a page, playing a song and moving the pointer leave nothing behind that matters.',
  limits: 'A page can react to being scrolled, and a volume can be meant for a hall.',
  references: ['data/labelled-tools'],
  prior: { risk: -0.6 },
  examples: {
    match: [
      { name: 'scroll_page', description: 'Scrolls the page down.', server: 'npm/browser-tools' },
      { name: 'browser_resize', description: 'Resizes the window.', server: 'npm/browser-tools' },
      { name: 'set_viewport', description: 'Sets the viewport of the page.', server: 'npm/browser-tools' },
      { name: 'pause_music', description: 'Pauses the music.' },
      { name: 'move_mouse', description: 'Moves the mouse pointer.' },
      { name: 'set_clipboard', description: 'Puts text on the clipboard.' },
    ],
    noMatch: [
      { name: 'click', description: 'Clicks on a button.', server: 'npm/browser-tools' },
      { name: 'hover', description: 'Hovers over an element.', server: 'npm/browser-tools' },
      { name: 'resize_droplet', description: 'Resizes a droplet.', server: 'npm/cloud' },
      { name: 'pause_queue', description: 'Pauses a queue.' },
      { name: 'set_variable', description: 'Sets a variable of a pipeline.', server: 'npm/buildkite-kit' },
      { name: 'get_viewport', description: 'Returns the viewport.', server: 'npm/browser-tools' },
    ],
  },
  detect(features) {
    const over = momentary(features);
    if (over.length > 0) return over;
    if (names(features, SELECTION) && leads(features, ['update', 'create']))
      return placesOf(leadingActs(features, ['update', 'create']).filter(selects));
    if (!leads(features, ['device'])) return [];
    const acts = leadingActs(features, ['device']);
    return placesOf([...acts.filter((act) => LOOKS.test(act.verb) && !isInput(act)), ...headsOf(acts, 'viewed')]);
  },
});
