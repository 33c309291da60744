import { defineRule } from '../rule.ts';
import { mainAct, nameSays, onlyReads } from '../select.ts';

export default defineRule({
  id: 'looks-at-deployments',
  title: 'Its verb-like words are nouns',
  moves: 'category',
  capability: null,
  rationale: '"Deployment list", "order history" and "run status" name things, not acts.',
  limits: 'A noun at the end does not prove that nothing happens.',
  references: [],
  prior: { category: { Read: 0.8 } },
  examples: {
    match: [{ name: 'deployment_status' }, { name: 'order_history' }, { name: 'billing_info' }],
    noMatch: [{ name: 'deploy' }, { name: 'update_status' }, { name: 'delete_history' }],
  },
  detect(features) {
    if (mainAct(features, 'name') !== undefined && !onlyReads(features)) return [];
    const last = features.nameWords.at(-1)?.text ?? '';
    return nameSays(features, last).filter(() =>
      /^(?:status|history|info|information|details|list|stats|statistics|metrics|logs|summary|overview|guide|docs|documentation|help|report|price|prices|rates|methods|types|schema|content|results|data|metadata|version|health)$/.test(
        last,
      ),
    );
  },
});
