import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import { does, doesLike, leadingActs, names, opens } from '../select.ts';

/** `unlock_door`, "Disarms the alarm": whoever stands before it can go in. "Unfreezes a card": whoever has it can pay. `unlock_domain`: whoever asks for it can have it. */
export function unlocked(features: Features): readonly Act[] {
  const held = heldOrLifted(features);
  if (!doesLike(features, OPENS)) return held;
  return [
    ...held,
    ...leadingActs(features, ['device', 'job']).filter(
      ({ verb, things }) => LETS_IN.test(verb) && things.some(({ head, word }) => head && KEEPS_OUT.test(word)),
    ),
    ...leadingActs(features, ['update']).filter(
      ({ verb, things }) =>
        (THAWS.test(verb) && things.some(({ head, word }) => head && FROZEN.test(word))) ||
        (ACTIVATES.test(verb) &&
          things.some(({ head, word }) => head && /(?:^|_)cards?$/.test(word)) &&
          things.some(({ word }) => PAYS.test(word))),
    ),
  ];
}

const OPENS = /^(?:unlock|disarm|unfreeze|unblock|unsuspend|activate|reactivate|enable|re-enable)$/;

const THAWS = /^(?:unfreeze|unblock|unsuspend|unlock)$/;
const FROZEN = /^(?:(?:\w+_)?cards?|payouts?|wallets?|funds|withdrawals?|(?:registrar_)?domains?|domain_names?)$/;
const ACTIVATES = /^(?:activate|reactivate|enable|re-enable)$/;
const PAYS = /^(?:payments?|debit|credit|virtual|bank|prepaid)(?:_cards?)?$/;

const LETS_IN = /^(?:unlock|disarm)$/;
const KEEPS_OUT =
  /(?:^|_)(?:doors?|locks?|smart_lock|deadbolt|gates?|garage|trunk|cars?|vehicles?|house|home|apartment|flat|building|entrance|safe|alarms?|security_system|systems?)$/;

/** "Lifts a ban", "Places a legal hold", "Reopens a period": what all others could do, or could not, they no longer can, or can. */
const heldOrLifted = (features: Features): readonly Act[] =>
  (names(features, LIFTED) || names(features, BOOKS)) && (does(features, HOLDS) || opens(features, LEGAL))
    ? leadingActs(features, ['create', 'update', 'shelve']).filter(({ verb, things }) =>
        things.some(
          ({ head, word }) =>
            head &&
            ((/^(?:lift|thaw|declare)$/.test(verb) && LIFTED.test(word)) ||
              (/^(?:legal_|litigation_)?holds?$/.test(word) && opens(features, LEGAL)) ||
              (BOOKS.test(word) && /^(?:close|lock|reopen|unlock)$/.test(verb))),
        ),
      )
    : [];

const HOLDS: readonly string[] = ['lift', 'thaw', 'declare', 'close', 'lock', 'reopen', 'unlock'];
const LEGAL = new Set(['legal', 'litigation']);
const LIFTED = /^(?:\w+_)?(?:bans?|freezes?|holds?|blocks?|suspensions?|restrictions?)$/;
const BOOKS = /^(?:(?:\w+_)?periods?|books|fiscal_years?)$/;
