import type { Act } from '../reading/acts/act.ts';
import { isAnswer } from '../conditions/returned.ts';
import type { Features } from '../reading/features.ts';
import { defineRule } from '../rule.ts';
import { isOutput } from '../reading/schema/output.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { chosenChanges } from '../conditions/demanded-actions.ts';
import { cuePlaces, does, leads, parametersWith, takesOutput } from '../conditions/select.ts';

/** What is made has a name, a place in a storage, or a time until which its address is good. */
const IS_KEPT = /file_?name$|^s3_?(?:bucket|key)$|^signed_?url|^expir/i;
const SAVING: readonly string[] = ['download', 'save', 'store', 'export'];

const saves = (features: Features): boolean =>
  does(features, SAVING) && features.acts.some(({ verb, negated }) => !negated && SAVING.includes(verb));

const isJob = ({ effect }: Act): boolean => effect === 'job' || effect === 'install';

export default defineRule({
  id: 'stores-its-output',
  title: 'It stores what it makes',
  moves: 'both',
  capability: null,
  rationale: "A file or record that stays is a change, even if the tool's point is the answer.",
  limits: 'Storing may be optional.',
  references: ['mcp-2025-11-25/readOnlyHint'],
  prior: { category: { Write: 0.5 }, risk: 0.2 },
  examples: {
    match: [
      {
        name: 'render',
        description: 'Renders a chart and saves it to a file.',
        inputSchema: { type: 'object', properties: { output_path: { type: 'string' } } },
      },
      {
        name: 'generate_label',
        description: 'Generates a label.',
        inputSchema: { type: 'object', properties: { outputFileName: { type: 'string' } } },
      },
    ],
    noMatch: [
      { name: 'list_labels', inputSchema: { type: 'object', properties: { filename: { type: 'string' } } } },
      { name: 'render', description: 'Renders a chart.' },
      { name: 'get_saved', description: 'Lists saved charts.' },
    ],
  },
  detect(features) {
    const outputs = takesOutput(features) ? parametersWith(features, 'path').filter(isOutput) : [];
    const saved = saves(features) ? parametersWith(features, 'path').filter(({ depth }) => depth < 2) : [];
    const kept = leads(features, ['generate']) ? features.parameters.filter(({ name }) => IS_KEPT.test(name)) : [];
    const found = [...[...outputs, ...saved, ...kept].map(keyPlace), ...cuePlaces(features, 'stores-output')];
    if (found.length > 0 && isAnswer(features)) return [];
    // Where a build can be started, its output is no more than what comes of it.
    return found.length > 0 && chosenChanges(features).some(isJob) ? [] : found;
  },
});
