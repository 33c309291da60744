import { defineRule } from '../rule.ts';
import { earlyCues, inDomain, leads, PAYING } from '../conditions/select.ts';

export default defineRule({
  id: 'returns-instructions',
  title: 'It returns instructions, code or a plan',
  moves: 'both',
  capability: null,
  rationale: 'A guide that says how to deploy deploys nothing.',
  limits: 'An agent may follow the instructions at once.',
  references: ['data/labelled-tools'],
  prior: { category: { Read: 2, Execute: -1 }, risk: -0.4 },
  examples: {
    match: [
      { name: 'deploy_guide', description: 'Returns instructions for a deployment.' },
      { name: 'create_snippet', description: 'Returns a code snippet.' },
    ],
    noMatch: [
      { name: 'run_code', description: 'Runs a code snippet.' },
      { name: 'transfer_token', description: 'Transfers a token. Returns a preview unless told otherwise.' },
      { name: 'install_package', description: 'Installs a package.' },
      { name: 'deploy', description: 'Deploys the site.' },
    ],
  },
  detect(features) {
    const said = earlyCues(features, 3, 'returns-plan');
    if (said.length === 0) return [];
    // What runs, sends, posts or pays may return a snippet or a preview first.
    const acts = leads(features, ['run', 'send', 'publish', ...PAYING]);
    return acts || (inDomain(features, 'social') && leads(features, ['create'])) ? [] : said;
  },
});
