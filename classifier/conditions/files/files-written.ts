import type { Features } from '../../reading/features.ts';
import { isOutput } from '../../reading/schema/output.ts';
import { described, keyPlace, type Parameter } from '../../reading/schema/parameters.ts';
import type { Place } from '../../reading/words/place.ts';
import { textBefore } from '../../reading/words/words.ts';
import { does, doesLike, leadingActs, leads, parametersNamed, parametersWith } from '../select.ts';

const DOWNLOADS = ['download', 'export', 'save'];

const SAVES = /^(?:download|save|export|dump|backup|render|convert|extract|capture|generate|draw|compile|pull|copy)$/;
/** Verbs whose one path is where the result goes: "Renders a frame to an image file". */
const comesOut = ({ acts }: Features): boolean => acts.some(({ verb }) => COMES_OUT.test(verb));
const COMES_OUT = /^(?:save|export|dump|render|capture|generate|draw)$/;
const INTO = new Set(['to', 'into', 'as', 'on']);
const SAID = new Set(['save', 'saved', 'saves', 'write', 'written', 'store', 'stored', 'destination', 'output']);

/** "Exports a table to a CSV file": the text says that there is always a file, where "as text or to disk" does not. */
const saysFile = ({ opening }: Features): boolean =>
  opening.some(({ text }, index) => {
    const next = INTO.has(text) && textBefore(opening, index) !== 'or' ? opening.slice(index + 1, index + 5) : [];
    const found = next.find((word) => FILE.test(word.text) || word.text === 'or')?.text ?? '';
    // "to the local machine"
    return (
      FILE.test(found) ||
      (HERE.has(next[0]?.text ?? '') && MACHINE.has(next[1]?.text ?? '')) ||
      (next[1]?.text === 'local' && MACHINE.has(next[2]?.text ?? ''))
    );
  });
const FILE = /^(?:files?|disk)$/;
const HERE = new Set(['your', 'this', 'my', 'local']);
const MACHINE = new Set(['machine', 'computer', 'filesystem', 'drive', 'folder', 'directory']);

/** `output_path` that has to be given, whatever is told of the call. */
const isDemanded = ({ required, depth, words }: Parameter): boolean =>
  required && depth === 0 && words.some((word) => COMES.has(word));
/** "Verifies a package" in its `output_dir`: what came out before. */
const CHECKS = ['verify', 'validate', 'check'];
/** `OUTPUT` without what is also aimed at: a `target_path` can be what is read. */
const COMES = new Set(['output', 'out', 'outfile', 'save', 'dest', 'dst', 'destination']);

/** `output_dir`: files go to a folder in any case, and the caller may say to which. */
const isFolder = ({ words }: Parameter): boolean => /^(?:dir|directory|folder)$/.test(words.at(-1) ?? '');
const fillsFolder = (features: Features): boolean =>
  leadingActs(features, ['read', 'generate', 'create']).some(({ verb }) => FILLS.has(verb));
const FILLS = new Set(['download', 'export', 'save', 'dump', 'generate', 'capture']);

/** The paths by which a caller says where the file goes that every call writes; none where there need not be one. */
export function filesWritten(features: Features): readonly Place[] {
  // `download_template` that can be told to overwrite what is there.
  if (does(features, DOWNLOADS)) {
    const over = parametersNamed(features, 'overwrite').filter(({ type, depth }) => type === 'boolean' && depth === 0);
    if (over.length > 0) return over.map(keyPlace);
  }
  if (leads(features, ['read', 'generate']) && !does(features, CHECKS)) {
    const demanded = parametersWith(features, 'path').filter(isDemanded);
    if (demanded.length > 0) return demanded.map(keyPlace);
  }
  // The verbs first, by a question that the index of rules can follow.
  if (!doesLike(features, SAVES) || !features.acts.some(({ verb, negated }) => !negated && SAVES.test(verb))) return [];
  const paths = parametersWith(features, 'path');
  return paths
    .filter(
      (path) =>
        (path.required || saysFile(features) || (isFolder(path) && fillsFolder(features))) &&
        path.depth < 2 &&
        (isOutput(path) ||
          path.words.includes('local') ||
          described(path, SAID) !== null ||
          (paths.length === 1 && /path$/i.test(path.name) && comesOut(features) && saysFile(features))),
    )
    .map(keyPlace);
}
