import { defineRule } from '../rule.ts';
import { isOnScreen } from '../conditions/machines/screens.ts';
import { chosenActs, leadingActs, leads, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'acts-on-a-screen',
  title: 'It acts on a browser, a desktop or a device',
  moves: 'both',
  capability: 'controls-device',
  rationale: 'There it can do what its user can, in whatever is open and signed in.',
  limits: 'The device may be a simulator; "type" and "press" are nouns too.',
  references: ['owasp-agentic-2026/ASI02', 'mitre-atlas-5.6.1/AML.T0053'],
  prior: { category: { Execute: 2, Read: -0.7 }, risk: 0.4 },
  examples: {
    match: [
      { name: 'press_key' },
      { name: 'x', description: 'Clicks a button.' },
      { name: 'terminate_app', description: 'Terminates an app.', server: 'npm/android-device' },
    ],
    noMatch: [
      { name: 'list_key_presses' },
      { name: 'terminate_app', description: 'Terminates an app.', server: 'npm/hosting' },
      { name: 'take_screenshot', server: 'npm/android-device' },
      { name: 'run_tests', description: 'Runs the tests.', server: 'npm/android-device' },
    ],
  },
  detect(features) {
    const acts = [
      ...(leads(features, ['device']) ? leadingActs(features, ['device']) : []),
      ...chosenActs(features, ['device']),
    ];
    return placesOf([...acts, ...leadingActs(features, ['job']).filter((act) => isOnScreen(features, act))]);
  },
});
