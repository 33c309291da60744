import type { Act } from '../reading/act.ts';
import type { Features } from '../reading/features.ts';
import { leadingActs } from './select.ts';

/** `unlock_door`, "Disarms the alarm": whoever stands before it can go in. */
export const unlocked = (features: Features): readonly Act[] =>
  leadingActs(features, ['device']).filter(
    ({ verb, things }) => LETS_IN.test(verb) && things.some(({ head, word }) => head && KEEPS_OUT.test(word)),
  );

const LETS_IN = /^(?:unlock|disarm)$/;
const KEEPS_OUT =
  /(?:^|_)(?:doors?|locks?|smart_lock|deadbolt|gates?|garage|trunk|cars?|vehicles?|house|home|safe|alarms?|security_system|systems?)$/;
