import type { Features } from '../reading/features.ts';
import { DOMAINS } from '../reading/lexicon.ts';
import { filesWritten } from './files-written.ts';
import { WRITING, inDomain, leadingHeads } from './select.ts';

/** Whether a server keeps what the agent notes or draws for itself, and the tool works on that and not on something beside it. */
export function worksOnOwnNotes(features: Features): boolean {
  // A Canvas for courses is no drawing.
  if (!inDomain(features, 'memory', 'canvas') || inDomain(features, 'files', 'education')) return false;
  return !(inDomain(features, 'project-management') && !isTaskList(features)) && !isFile(features);
}

/** A server that is called after tasks alone keeps those of the agent, not those of a tracker. */
const isTaskList = ({ productWords }: Features): boolean =>
  [...productWords].every(
    (word) => DOMAINS.get(word)?.includes('project-management') !== true || /^tasks?$/.test(word),
  );

/** Files of a project are read by others as well; a document on a canvas is the drawing, until it is exported. */
const isFile = (features: Features): boolean =>
  filesWritten(features).length > 0 ||
  (inDomain(features, 'memory') && leadingHeads(features, WRITING, 'file').length > 0);
