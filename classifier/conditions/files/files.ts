import {
  cuePlaces,
  headsOf,
  inDomain,
  leadingActs,
  leads,
  nameSays,
  parametersNamed,
  parametersWith,
  placesOf,
  speaksOf,
} from '../select.ts';
import type { Effect } from '../../reading/words/effect.ts';
import type { Features } from '../../reading/features.ts';
import type { Domain } from '../../reading/words/lexicon.ts';
import { ofLast } from '../../reading/words/memo.ts';
import { keyPlace } from '../../reading/schema/parameters.ts';
import { textAt, type Place } from '../../reading/words/place.ts';

const RETURNS_CONTENT =
  /^(?:read|cat|head|tail|view|open|load|get|fetch|extract|parse|convert|transcribe|ocr|summari[sz]e)$/;

/** What is converted is read as well. */
const TAKING: readonly Effect[] = ['read', 'generate'];

/** Paths there are places in a product, a project or a sandbox, not on the machine. */
const OWN_PATHS: readonly Domain[] = ['sandbox', 'memory', 'editor', 'source-control', 'secrets', 'cms', 'ci', 'cloud'];

/** A search for a pattern that asks about letter case or lines around it is one of what is in files, not of their names. */
const searchesText = (features: Features): boolean =>
  parametersNamed(features, 'pattern regex').length > 0 && parametersNamed(features, 'context case').length > 0;

/** Whether a file is anything that is read or read from. */
const speaksOfFiles = (features: Features): boolean =>
  speaksOf(features, 'file') || features.originClasses.includes('file') || searchesText(features);

/** Where a tool says that it returns the content of a file whose path the caller gives; nowhere in a sandbox. Several rules ask. */
export const fileReads: (features: Features) => readonly Place[] = ofLast((features) => {
  if (!leads(features, TAKING) || !speaksOfFiles(features)) return [];
  // A file server may leave out its schema; what is named by an id lies in a cloud.
  const isOfFiles = inDomain(features, 'files') && !features.roles.includes('id');
  const paths = parametersWith(features, 'path').filter(({ depth }) => depth < 3);
  if ((paths.length === 0 && !isOfFiles) || (inDomain(features, ...OWN_PATHS) && !isOfServer(features))) return [];
  if (nameSays(features, 'info metadata stat stats tree count').length > 0 || listsRecent(features)) return [];
  const acts = leadingActs(features, TAKING).filter(({ verb }) => RETURNS_CONTENT.test(verb));
  if (searchesText(features)) return paths.map(keyPlace);
  // "Extracts text from a PDF", unless that lies in another file from then on
  const isAnswered = parametersNamed(features, 'output out destination').length === 0;
  const takenFrom = isAnswered
    ? acts.flatMap(({ origin }) => origin.filter(({ head, classes }) => head && classes.has('file')))
    : [];
  const files = [...headsOf(acts, 'file'), ...takenFrom].filter(
    ({ word }) => !/^(?:director|folder|path|filesystem|disk)/.test(word),
  );
  return files.length > 0 ? [...placesOf(files), ...paths.map(keyPlace)] : [];
});

/** "From the server filesystem": a path of the machine after all. */
const isOfServer = (features: Features): boolean =>
  features.cues.has('host-wide') && cuePlaces(features, 'host-wide').some((place) => /^server/i.test(textAt(place)));

/** "Gets recently modified files": which, and not what is in them. */
export const listsRecent = ({ opening }: Features): boolean =>
  opening.some(({ text }) => /^(?:recent|recently)$/.test(text)) && opening.some(({ text }) => text === 'files');
