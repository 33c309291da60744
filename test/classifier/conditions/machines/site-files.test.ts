import { siteFilesWritten } from '#classifier/conditions/machines/site-files.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';

testCases('the files of a site that a tool writes', (features) => siteFilesWritten(features).map(textAt), [
  ...eachOf('write edit create update append replace patch overwrite modify', (verb): Case => [
    `are told by the path: ${verb}`,
    `npm/wordpress-kit | ${verb}_file | path:string |`,
    ['path'],
  ]),
  ['are those of a theme', 'npm/wordpress-kit | edit_theme_file | path:string |', ['path']],
  ['are none of a product that runs nothing', 'npm/notebox-kit | write_file | path:string |', []],
  ['are none where one is uploaded', 'npm/wordpress-kit | upload_file | path:string |', []],
  ['are none where one is read', 'npm/wordpress-kit | read_file | path:string |', []],
  ['are none where something else is written', 'npm/wordpress-kit | write_post | path:string |', []],
  ['are not told without a path', 'npm/wordpress-kit | write_file | content:string |', []],
]);
