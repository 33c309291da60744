import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { keyPlace } from '../../reading/schema/parameters.ts';
import type { Place } from '../../reading/words/place.ts';
import { placeOf } from '../../reading/words/words.ts';
import { earlyCues, headsNamed, inDomain, leadingActs, leads, names, opens, parametersNamed } from '../select.ts';

/** What is open to all who are in it, and what is kept for them. */
const GROUPS = /^(?:groups?|collections?|(?:user_?|org_|organization_)(?:groups?|collections?))$/;

/** Groups where secrets or accounts are kept; elsewhere those of a member: "Updates the groups of a member". */
export function groupsChanged(features: Features): readonly Thing[] {
  if (!names(features, GROUPS)) return [];
  return leadingActs(features, ['create', 'update']).flatMap(({ things }) => {
    const ofMember = things.some(({ head, word }) => !head && /^(?:members?|users?|accounts?)$/.test(word));
    return ofMember || inDomain(features, 'secrets', 'identity')
      ? things.filter(({ head, word }) => head && GROUPS.test(word))
      : [];
  });
}

/** Where something that holds others' things is changed, and one of its settings is who sees it or who is in it. */
export function opensOrCloses(features: Features): readonly { readonly place: Place }[] {
  const said = whoMay(features);
  if (said.length > 0 || !names(features, HOLDERS)) return said;
  const settings = parametersNamed(features, 'visibility private public access members privacy').filter(({ words }) =>
    words.every((word) => WHO_SEES.test(word)),
  );
  const changed = leadingActs(features, ['update']).filter(({ verb }) => SETS.test(verb));
  return settings.length > 0 && headsNamed(changed, HOLDERS).length > 0
    ? settings.map((setting) => ({ place: keyPlace(setting) }))
    : [];
}

/** "Sets who may see a photo" */
const whoMay = (features: Features): readonly { readonly place: Place }[] => {
  if (!opens(features, WHO) || !leads(features, ['create', 'update', 'shelve'])) return [];
  const { description, opening } = features;
  if (description === null) return [];
  const who = opening.find(({ text }, index) => text === 'who' && /^(?:may|can)$/.test(opening[index + 1]?.text ?? ''));
  return who === undefined ? [] : [{ place: placeOf(description, who) }];
};

const WHO = new Set(['who']);

const SETS = /^(?:update|edit|set|configure|modify|patch|change)$/;
const HOLDERS =
  /^(?:repo|repositor(?:y|ies)|spaces?|workspaces?|projects?|channels?|boards?|wikis?|sites?|buckets?|organi[sz]ations?|teams?|groups?)$/;
const WHO_SEES = /^(?:visibility|private|public|access|members?|privacy|is|level|type|default)$/;

/** "Links a project to a team. Its members will have access." */
export const givenWith = (features: Features): readonly { readonly place: Place }[] =>
  features.cues.has('gives-access') && leads(features, ['create', 'update', 'send'])
    ? earlyCues(features, 3, 'gives-access').map((place) => ({ place }))
    : [];
