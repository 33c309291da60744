import { defineRule } from '../rule.ts';
import { earlyCues } from '../select.ts';

export default defineRule({
  id: 'returns-instructions',
  title: 'It returns instructions, code or a plan',
  moves: 'both',
  capability: null,
  rationale: 'A guide how to deploy deploys nothing.',
  limits: 'An agent may follow the instructions at once.',
  references: [],
  prior: { category: { Read: 2, Execute: -1 }, risk: -0.4 },
  examples: {
    match: [
      { name: 'deploy_guide', description: 'Returns instructions for a deployment.' },
      { name: 'create_snippet', description: 'Returns a code snippet.' },
    ],
    noMatch: [{ name: 'deploy', description: 'Deploys the site.' }],
  },
  detect(features) {
    return earlyCues(features, 3, 'returns-plan');
  },
});
