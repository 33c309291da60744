import type { Features } from '#classifier/reading/features.ts';
import { schema } from '../../subject.ts';
import { testCases, type Case } from '../../cases.ts';

const led = ({ lead }: Features): string => lead?.effect ?? '';

const described = (description: string): Case[1] => ({
  name: 'export_map',
  inputSchema: schema({ output_path: { type: 'string', description } }),
});

testCases('what is exported', led, [
  ['lies where the caller says', '| export_map | output_path!:string |', 'create'],
  ['lies at the only path', '| export_map | path!:string |', 'create'],
  ['is read where the path may be left out', '| export_map | output_path:string |', 'read'],
  ['is read where no path is given', '| export_map | format!:string |', 'read'],
  ['is read where the path may be its own', '| export_map | path!:string root_path!:string |', 'read'],
  ['lies at a default', described('Optional folder, the default is downloads'), 'create'],
  ['lies where it is saved', described('Full path of the file to save'), 'create'],
  ['is read where it need not be saved', described('Optional path to save the text to'), 'read'],
]);
