import { all, anyOf, either, endsIn, endsInBut, is, not, opensWith, says, saysBefore, saysRoot } from './conditions.ts';
import { TEXT, type Reading } from './reading.ts';

const SAYS_FILE = says('path paths file files directory folder local absolute disk saved saving');

/** Text where a file lies, and not what is in it or the key of something that a product calls a file or folder. */
const isWhereAFileLies = all(
  SAYS_FILE,
  // "Path or base64-encoded content"
  either(
    saysBefore('path paths filepath', 'content contents base64 base64-encoded'),
    not(opensWith('content contents base64 base64-encoded')),
  ),
  either(says('path absolute local disk directory'), not(says('content contents base64 base64-encoded id ids uid'))),
);

/** Paths of other things than files: of an interface, of a document, of a tree of objects. */
const NO_FILE = 'json url api endpoint route node instance menu property prop field header query element';
const isElsewhere = all(
  either(says('api endpoint route dot dotted xpath jsonpath instance urls hierarchy components'), saysRoot),
  not(says('file files filesystem directory folder local absolute disk')),
);

/** Where a file or directory lies. */
export const PATH: readonly Reading[] = [
  {
    role: 'path',
    kinds: TEXT,
    name: endsInBut(
      'path paths filepath filepaths directory directories dir dirs cwd outfile output_file output_pattern output_template output_prefix save_to download_to write_to project_root workspace_root repo_root',
      NO_FILE,
    ),
    where: not(isElsewhere),
  },
  {
    role: 'path',
    kinds: TEXT,
    name: anyOf(is('out'), endsIn('workdir basedir filename file_name')),
    where: ({ description }) => description === null,
  },
  {
    role: 'path',
    kinds: TEXT,
    name: endsIn('filename file_name file files folder destination output'),
    where: isWhereAFileLies,
  },
  {
    role: 'path',
    kinds: TEXT,
    name: endsIn(
      'source target image images audio video input document template config root location workspace project repo repository script binary executable program media pdf archive model',
    ),
    where: all(opensWith('path paths filepath'), not(isElsewhere)),
  },
  {
    role: 'path',
    kinds: TEXT,
    name: endsIn('target'),
    where: all(opensWith('file directory folder'), isWhereAFileLies),
  },
  { role: 'path', kinds: TEXT, name: endsIn('glob globs pattern patterns'), where: says('glob globs') },
];
