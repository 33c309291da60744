import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import { inDomain } from '../select.ts';

const ON_SCREEN =
  /^(?:apps?|applications?|sim|simulators?|emulators?|devices?|screens?|recordings?|videos?|screencasts?|browsers?|tabs?|pages?)$/;

/** Whether a job is done to what a device or browser shows: an app is launched there, a test run is not. */
export const isOnScreen = (features: Features, { effect, things }: Act): boolean =>
  effect === 'job' &&
  inDomain(features, 'device', 'browser') &&
  things.some(({ word, head }) => head && ON_SCREEN.test(word));
