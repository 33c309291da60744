import { filesWritten } from '#classifier/conditions/files/files-written.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { schema } from '../../subject.ts';
import { testCases } from '../../cases.ts';

testCases('the paths of the file that every call writes', (features) => filesWritten(features).map(textAt), [
  ['is one for what comes out that must be given', '| export_layer | out_path!:string |', ['out_path']],
  ['is one on the local machine', '| download_report | local_path!:string |', ['local_path']],
  [
    'is one that may be, where it says "to your computer"',
    '| download | output_path:string | Downloads a layer to your computer.',
    ['output_path'],
  ],
  [
    'is one that may be, where it says "to the local machine"',
    '| export_layer | output_path:string | Exports a layer to the local machine.',
    ['output_path'],
  ],
  ['is none where it goes to somebody else', '| export_layer | output_path:string | Exports a layer to your team.', []],
  [
    'is none where it goes to another machine',
    '| export_layer | output_path:string | Exports a layer to the shared machine.',
    [],
  ],
  [
    'is none where it goes to what is no machine',
    '| export_layer | output_path:string | Exports a layer to the local app.',
    [],
  ],
  ['is one that is called dst', '| generate_image | dst_file_path!:string |', ['dst_file_path']],
  ['is none that may be left out', '| export_layer | output_path:string |', []],
  [
    'is one that may be, where the text says "to a file"',
    '| export_layer | output_path:string | Exports a layer to a file.',
    ['output_path'],
  ],
  [
    'is none where it says "as text or to a file"',
    '| export_layer | output_path:string | Exports a layer as text or to a file.',
    [],
  ],
  [
    'is none where the answer is one or the other',
    '| export_layer | output_path:string | Exports a layer to text or a file.',
    [],
  ],
  [
    'is the one path of what is rendered to a file',
    '| render_frame | filepath:string | Renders to an image file.',
    ['filepath'],
  ],
  [
    'is none of two paths that are not told apart',
    '| render_frame | path:string scene_path:string | Renders to a file.',
    [],
  ],
  ['is none of what is only converted', '| convert_page | path:string | Converts a page to a file.', []],
  ['is none for what goes in', '| convert_page | input_path!:string |', []],
  ['is one that a search must be given', '| find_reports | output_path!:string |', ['output_path']],
  ['is none that a search may be given', '| find_reports | output_path:string |', []],
  ['is none that is checked', '| verify_reports | output_dir!:string |', []],
  ['is none that is only aimed at', '| find_reports | target_path!:string |', []],
  ['is a folder that may be given', '| generate_report | output_dir:string |', ['output_dir']],
  ['is a folder of what is captured', '| capture_page | output_dir:string |', ['output_dir']],
  ['is no folder of what need not end in a file', '| search_reports | output_dir:string |', []],
  ['is none of what is not exported', '| check_layer | output_path!:string | Does not export the layer.', []],
  [
    'is none deep inside an argument',
    {
      name: 'export_layer',
      inputSchema: schema({ a: schema({ b: { ...schema({ output_path: 'string' }), required: ['output_path'] } }) }),
    },
    [],
  ],
  [
    'may say so itself',
    {
      name: 'export_layer',
      inputSchema: {
        ...schema({ path: { type: 'string', description: 'Where the layer is written.' } }),
        required: ['path'],
      },
    },
    ['path'],
  ],
  ['may be two', '| export_layer | output_path!:string save_dir!:string |', ['output_path', 'save_dir']],
]);
