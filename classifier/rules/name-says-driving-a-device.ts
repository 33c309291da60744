import { defineRule } from '../rule.ts';
import { actsOf, placesOf } from '../select.ts';

export default defineRule({
  id: 'name-says-driving-a-device',
  title: 'The name says that it acts on a browser or device',
  moves: 'both',
  capability: 'controls-device',
  rationale: 'Clicking, typing and navigating act in the name of the person at the device.',
  limits: '"Type" and "press" are nouns too.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Execute: 2, Read: -0.7 }, risk: 0.4 },
  examples: {
    match: [{ name: 'click_element' }, { name: 'press_key' }],
    noMatch: [{ name: 'list_key_presses' }, { name: 'take_screenshot' }],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], ['device']));
  },
});
