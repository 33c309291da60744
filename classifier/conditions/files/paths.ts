import { EFFECTS } from '../../reading/words/effect.ts';
import type { Features } from '../../reading/features.ts';
import { ofLast } from '../../reading/words/memo.ts';
import { isOutput } from '../../reading/schema/output.ts';
import { described, type Parameter } from '../../reading/schema/parameters.ts';
import { isAnswer } from '../returned.ts';
import { READING, does, inDomain, leadingHeads, leads, onlyReads, parametersNamed, parametersWith } from '../select.ts';

/** What an index is asked for by its name, of which a path only tells the one that is meant. */
const asksByName = (features: Features, { required }: Parameter): boolean =>
  !required &&
  leads(features, READING) &&
  parametersNamed(features, 'name symbol').some(({ required, words }) => required && IS_ASKED.test(words.join('_')));

const IS_ASKED = /^(?:name|symbol|symbol_name)$/;

/** Words of parameters for where a tool works, or for a path that is not one of the machine. */
const ELSEWHERE =
  /^(?:config|project|root|cwd|workspace|working|schema|repo|repository|base|api|url|cloud|remote|key|object|node|element|json|xml|item|scene|menu|route|mount|vault|note|branch|git|secret)$/;
const OF_FILES =
  /^(?:files?|filename|filepath|dir|directory|directories|folder|local|disk|output|out|outfile|dest|destination|save|zip|archive)$/;
const SAYS_FILES = new Set('file files directory folder local absolute disk filesystem'.split(' '));

/** Parameters for the path of any file of the machine that the caller chooses. Several rules ask. */
export const chosenPaths: (features: Features) => readonly Parameter[] = ofLast((features) => {
  const paths = parametersWith(features, 'path').filter(
    (path) => path.depth < 2 && !path.words.some((word) => ELSEWHERE.test(word)) && !asksByName(features, path),
  );
  if (paths.length === 0 || inDomain(features, 'sandbox', 'memory', 'drive', 'pages', 'source-control', 'cloud'))
    return [];
  const isOfFiles = inDomain(features, 'files') || leadingHeads(features, EFFECTS, 'file').length > 0;
  return paths.filter(
    (path) => isOfFiles || path.words.some((word) => OF_FILES.test(word)) || described(path, SAYS_FILES) !== null,
  );
});

/** What a parameter says of itself that is called by what it names: `filename`, `filePath`. */
const SAVED = new Set('save saved saving write written dump dumped'.split(' '));

/** Parameters for where what only reads can write its answer. What always writes a file is judged by that. */
export const answerPaths = (features: Features): readonly Parameter[] =>
  features.roles.includes('path') && (leads(features, READING) || isAnswer(features)) && onlyReads(features)
    ? parametersWith(features, 'path').filter(
        (path) => (isOutput(path) && !isAim(features, path)) || described(path, SAVED) !== null,
      )
    : [];

/** "Compares a base with a target", and targets in a scene, of which there are many: what is looked at. */
const isAim = (features: Features, { words }: Parameter): boolean =>
  words.includes('target') && (words.includes('paths') || does(features, ['compare', 'diff']));
