import { defineRule } from '../rule.ts';
import { leads, RUNNING } from '../conditions/select.ts';
import { simulators } from '../conditions/machines/simulators.ts';

export default defineRule({
  id: 'works-on-a-simulator',
  title: 'It works on a simulator',
  moves: 'risk',
  capability: null,
  rationale: 'A simulated device holds data of nobody and can be made anew.',
  limits: 'Some simulators share files with the host.',
  references: ['data/labelled-tools'],
  prior: { risk: -0.4 },
  examples: {
    match: [
      { name: 'install_app_sim', description: 'Installs an app.' },
      { name: 'launch_app', description: 'Launches an app on the emulator.' },
    ],
    noMatch: [
      { name: 'install_app', description: 'Installs an app on a phone.' },
      { name: 'list_simulators', description: 'Lists simulators.' },
    ],
  },
  detect(features) {
    return leads(features, RUNNING) ? simulators(features) : [];
  },
});
