import { defineRule } from '../rule.ts';
import { cuePlaces, leads, nameSays, RUNNING } from '../select.ts';

export default defineRule({
  id: 'is-for-development',
  title: 'It works on a simulator or a development server',
  moves: 'risk',
  capability: null,
  rationale: 'Nobody but the developer feels what happens there.',
  limits: '"Dev" environments can hold real data.',
  references: [],
  prior: { risk: -0.5 },
  examples: {
    match: [
      { name: 'stop', description: 'Stops the dev server.' },
      { name: 'boot', description: 'Boots the simulator.' },
    ],
    noMatch: [
      { name: 'stop', description: 'Stops the server.' },
      { name: 'list', description: 'Lists simulators.' },
    ],
  },
  detect(features) {
    return leads(features, RUNNING)
      ? [...cuePlaces(features, 'development'), ...nameSays(features, 'dev sim simulator emulator local localhost')]
      : [];
  },
});
