import { defineRule } from '../rule.ts';
import type { Features } from '../reading/features.ts';
import { typedAnywhere } from '../conditions/machines/keyboard.ts';
import { headsNamed, leadingActs, leads, mainAct, placesOf } from '../conditions/select.ts';

/** `execute_task`, "Retrieves the guidance for a task": whoever asks does it. */
const isGuided = (features: Features): boolean => {
  const said = mainAct(features, 'sentence');
  return said?.effect === 'read' && said.things.some(({ head, word }) => head && GUIDES.test(word));
};

const GUIDES = /^(?:guidance|instructions?|guide|guidelines?)$/;

export default defineRule({
  id: 'hands-over-control',
  title: 'It runs what the caller gives or names, or types it wherever the focus is',
  moves: 'both',
  capability: null,
  rationale:
    'Run, execute and invoke hand control to something that the caller chooses, and keys reach a terminal as well.',
  limits: 'What is run may be small and fixed; reports, audits and saved queries are "run" as well, and only read.',
  references: ['owasp-agentic-2026/ASI05'],
  prior: { category: { Execute: 1.5, Read: -0.3 }, risk: 0.8 },
  examples: {
    match: [
      { name: 'execute_script' },
      { name: 'run_macro', description: 'Runs a macro.' },
      { name: 'execute_action', description: 'Executes an action.' },
      { name: 'type_text', description: 'Types text with the keyboard.', server: 'npm/desktop-kit' },
    ],
    noMatch: [
      { name: 'execute_task', description: 'Retrieves the guidance for a task.' },
      { name: 'type_text', description: 'Types text into a page.', server: 'npm/browser-kit' },
      { name: 'press_key', description: 'Presses a key of the phone.', server: 'npm/android-kit' },
      { name: 'list_runs' },
      { name: 'get_action' },
      { name: 'run_report', description: 'Runs a report.' },
    ],
  },
  detect(features) {
    const typed = typedAnywhere(features);
    if (typed.length > 0 || !leads(features, ['run'])) return placesOf(typed);
    const acts = leadingActs(features, ['run']);
    // "Executes actions on a client", of which there are two
    const areListed = features.choices.length > 1 && headsNamed(acts, /^actions?$/).length > 0;
    return areListed || isGuided(features) ? [] : placesOf(acts);
  },
});
