import type { Features } from './features.ts';
import type { Place } from './place.ts';
import { inDomain, leads } from './select.ts';

/** On a site, what is created or changed goes live by its status: `status: "draft" | "publish"`. */
export const publishOptions = (features: Features): readonly Place[] =>
  inDomain(features, 'cms', 'marketing', 'commerce') && leads(features, ['create', 'update'])
    ? features.parameters
        .filter(({ depth }) => depth < 2)
        .flatMap(({ options }) => options.filter(({ value }) => LIVE.test(value)))
        .map(({ place }) => place)
    : [];

const LIVE = /^(?:publish|published|public|live)$/i;
