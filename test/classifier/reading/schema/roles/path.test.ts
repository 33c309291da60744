import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { object, roleOf, testNames, testWords, text } from './role-of.ts';

testNames(
  'path',
  text(),
  'path paths filepath filepaths directory directories dir dirs cwd outfile output_file save_to download_to write_to project_root workspace_root repo_root root_dir workdir basedir filename file_name out json_file_path',
);
testNames(null, object, 'path');
testNames('path', text('Path or base64-encoded content'), 'file');
testNames(null, text('Base64-encoded file'), 'file');
testNames(
  null,
  text(),
  'xpath json_path jsonpath url_path api_path endpoint_path route_path node_path instance_path menu_path property_path prop_path field_path header_path query_path element_path',
);
testWords(null, 'path', 'api endpoint route dot dotted xpath jsonpath instance urls hierarchy components');
testNames(null, text('Where in it, $ for all'), 'path');
describe('a path of the API', () => {
  for (const word of 'file files filesystem directory folder local absolute disk'.split(' '))
    it(`is one of a ${word}`, () => assert.equal(roleOf('path', text(`API ${word}`)), 'path'));
});
testNames(null, text('What it is called'), 'workdir filename out');
testNames('path', text('File or directory path to search in'), 'target');
testNames('path', text('Local file'), 'filename file_name file files folder destination outfile output');
testWords('path', 'output', 'path paths file files directory folder local absolute disk saved saving');
describe('a file', () => {
  for (const word of 'content contents base64'.split(' '))
    it(`is none where its ${word} are given`, () => assert.equal(roleOf('file', text(`${word} of the file`)), null));
  for (const word of 'content contents base64 id ids uid'.split(' ')) {
    it(`is none where a ${word} is told`, () =>
      assert.equal(roleOf('file', text(`A saved file with its ${word}`)), null));
    it(`is one where a ${word} of a disk is told`, () =>
      assert.equal(roleOf('file', text(`A file on disk with its ${word}`)), 'path'));
  }
  for (const word of 'path absolute local disk directory'.split(' '))
    it(`is one on its ${word} with an id`, () =>
      assert.equal(roleOf('file', text(`A file, ${word}, with its id`)), 'path'));
});
testNames(
  'path',
  text('Path to it'),
  'source target image images audio video input document output template config root location workspace project project_root repo repository script binary executable program media pdf archive model',
);
testWords('path', 'image', 'path paths filepath');
testNames(null, text('Path of an API'), 'template');
testNames(null, object, 'template');
testNames('path', text('Globs of what to leave out'), 'glob globs pattern patterns');
testWords('path', 'pattern', 'glob globs');
testNames(null, text('What to look for'), 'pattern');
testNames(null, { type: 'array', items: { type: 'string', enum: ['src', 'docs'] } }, 'paths');
testNames('path', {}, 'path');
describe('a file on a disk', () => {
  for (const word of 'content contents base64'.split(' '))
    it(`is none that begins with its ${word}`, () =>
      assert.equal(roleOf('file', text(`${word} of a file on disk`)), null));
});
