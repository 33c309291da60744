import { keyPlace } from '../../reading/schema/parameters.ts';
import type { Features } from '../../reading/features.ts';
import type { Place } from '../../reading/words/place.ts';
import { headsNamed, inDomain, leadingActs, parametersWith } from '../select.ts';

/** `write_file` of a WordPress server: what a site is made of runs for its next visitor, what is uploaded is shown to them. */
export function siteFilesWritten(features: Features): readonly Place[] {
  if (!inDomain(features, 'cms')) return [];
  const acts = leadingActs(features, ['create', 'update']).filter(({ verb }) => WRITES.test(verb));
  return headsNamed(acts, /^(?:theme_|plugin_)?files?$/).length > 0
    ? parametersWith(features, 'path').map(keyPlace)
    : [];
}

const WRITES = /^(?:write|edit|create|update|append|replace|patch|overwrite|modify)$/;
