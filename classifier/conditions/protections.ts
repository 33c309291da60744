import type { Features } from '../reading/features.ts';
import type { Thing } from '../reading/nouns.ts';
import { headsNamed, leadingActs, leads, names } from './select.ts';

/** "Disables two-factor authentication", "Turns off branch protection": what kept somebody out no longer does. */
export const unprotected = (features: Features): readonly Thing[] =>
  leads(features, ['shelve', 'job']) && names(features, PROTECTIONS)
    ? headsNamed(
        leadingActs(features, ['shelve', 'job']).filter(({ verb }) => TAKES_AWAY.test(verb)),
        PROTECTIONS,
      )
    : [];

const TAKES_AWAY = /^(?:disable|deactivate|suspend|turn_off|switch_off|shut_off)$/;
const PROTECTIONS =
  /^(?:(?:\w+_)?(?:protection|auth|authentication|encryption|captcha|mfa|2fa|two_factor|two-factor|passcode)|(?:privacy|whois|domain)_privacy|row_level_security|rls|sso)$/;
