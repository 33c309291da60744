import { defineRule } from '../rule.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { cuePlaces, onlyReads, parametersWith } from '../conditions/select.ts';

export default defineRule({
  id: 'can-skip-a-confirmation',
  title: 'It can skip a confirmation',
  moves: 'nothing',
  capability: 'skips-confirmation',
  rationale: 'Force and "skip confirmation" switch off the last guard.',
  limits: '"Force" can mean to refresh a cache.',
  references: ['mcp-2025-11-25/server/tools#security-considerations', 'owasp-llm-2026/LLM03'],
  prior: {},
  examples: {
    match: [
      {
        name: 'delete_vm',
        description: 'Deletes a machine.',
        inputSchema: { type: 'object', properties: { force: { type: 'boolean' } } },
      },
      {
        name: 'transfer',
        description: 'Set skipConfirmation to skip the preview.',
        inputSchema: { type: 'object', properties: { skipConfirmation: { type: 'boolean' } } },
      },
    ],
    noMatch: [
      { name: 'delete_vm', description: 'Deletes a machine.' },
      {
        name: 'list_vms',
        description: 'Lists.',
        inputSchema: { type: 'object', properties: { force: { type: 'boolean' } } },
      },
    ],
  },
  detect(features) {
    const flags = parametersWith(features, 'confirm').filter(({ words }) =>
      words.some((word) => /^(?:force|skip|yes|auto)$/.test(word)),
    );
    const skips = [...flags.map(keyPlace), ...cuePlaces(features, 'skips-approval')];
    return skips.length > 0 && onlyReads(features) ? [] : skips;
  },
});
