import { defineRule } from '../rule.ts';
import { headsOf, leadingActs, nameSays, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'makes-an-empty-directory',
  title: 'It only makes an empty directory',
  moves: 'risk',
  capability: null,
  rationale: 'An empty directory holds nothing, overwrites nothing and is removed in a moment.',
  limits: 'A program can act on what appears in a directory.',
  references: ['data/labelled-tools'],
  prior: { risk: -0.6 },
  examples: {
    match: [
      { name: 'create_directory', description: 'Creates a directory.' },
      { name: 'mkdir', description: 'Makes a new directory.' },
    ],
    noMatch: [
      { name: 'list_directory', description: 'Lists a directory.' },
      { name: 'create_folder', description: 'Creates a folder that a team shares.' },
      { name: 'delete_directory', description: 'Deletes a directory.' },
    ],
  },
  detect(features) {
    if (!features.words.includes('directory')) return nameSays(features, 'mkdir');
    return placesOf(
      headsOf(
        leadingActs(features, ['create']).filter(({ verb }) => /^(?:create|make|add|mkdir|init)$/.test(verb)),
        'file',
      ).filter(({ word }) => word === 'directory'),
    );
  },
});
