import type { Features } from '../../reading/features.ts';
import { oneOf } from '../../reading/words/one-of.ts';
import { DELETING, leadingNamed, opens } from '../select.ts';

/** What is in a cache comes back by itself, and logs are thrown away by their age everywhere, but those that prove something. */
export const isCastOff = (features: Features): boolean =>
  leadingNamed(features, DELETING, CAST_OFF).length > 0 && !opens(features, KEPT_TO_PROVE);

const CAST_OFF = /^(?:\w+_)?(?:caches?|logs?|temp_files?|tmp_files?)$/;
const KEPT_TO_PROVE = oneOf('audit security access transaction');
