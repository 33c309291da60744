import type { Features } from '../../reading/features.ts';
import type { Place } from '../../reading/words/place.ts';
import { mentions, nameSays } from '../select.ts';

/** Where a definition speaks of a simulated device: it holds data of nobody and can be made anew. */
export const simulators = (features: Features): readonly Place[] => [
  ...nameSays(features, 'sim sims'),
  ...mentions(features, 'simulated'),
];
