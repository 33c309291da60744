import { READING, headsOf, inDomain, leadingActs, leads, nameSays, parametersWith, placesOf } from './select.ts';
import type { Features } from './features.ts';
import { keyPlace } from './parameters.ts';
import type { Place } from './place.ts';

const RETURNS_CONTENT = /^(?:read|cat|head|tail|view|open|load|get|fetch)$/;

/** Where a tool says that it returns the content of a file whose path the caller gives; nowhere in a sandbox. */
export function fileReads(features: Features): Place[] {
  const paths = parametersWith(features, 'path').filter(({ depth }) => depth < 3);
  if (paths.length === 0 || !leads(features, READING) || inDomain(features, 'sandbox', 'memory')) return [];
  if (nameSays(features, 'info metadata stat stats tree').length > 0) return [];
  const acts = leadingActs(features, READING).filter(({ verb }) => RETURNS_CONTENT.test(verb));
  const files = headsOf(acts, 'file').filter(({ word }) => !/^(?:director|folder|path|filesystem|disk)/.test(word));
  return files.length > 0 ? [...placesOf(files), ...paths.map(keyPlace)] : [];
}
