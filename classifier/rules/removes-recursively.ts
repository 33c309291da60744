import { defineRule } from '../rule.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { cuePlaces, leads, nameSays, DELETING, parametersNamed } from '../conditions/select.ts';

export default defineRule({
  id: 'removes-recursively',
  title: 'It removes what is inside or attached as well',
  moves: 'risk',
  capability: 'bulk',
  rationale: 'Cascades and recursion reach things that the caller never named.',
  limits: 'What is inside may be trivial, and a folder that says so may be empty.',
  references: ['google-aip/AIP-135', 'mitre-atlas-5.6.1/AML.T0101'],
  prior: { risk: 0.5 },
  examples: {
    match: [
      {
        name: 'remove_directory',
        description: 'Removes a directory.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' }, recursive: { type: 'boolean' } } },
      },
      { name: 'delete_folder', description: 'Deletes a folder and all its contents.' },
      { name: 'delete_recursively' },
    ],
    noMatch: [
      { name: 'delete_folder', description: 'Deletes an empty folder.' },
      { name: 'list_folder', description: 'Lists a folder recursively.' },
    ],
  },
  detect(features) {
    const said = [
      ...cuePlaces(features, 'recursive'),
      ...nameSays(features, 'recursive recursively'),
      ...parametersNamed(features, 'recursive cascade').map(keyPlace),
    ];
    return said.length > 0 && leads(features, DELETING) ? said : [];
  },
});
