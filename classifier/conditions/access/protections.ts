import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { placeOf } from '../../reading/words/words.ts';
import type { Place } from '../../reading/words/place.ts';
import { headsNamed, leadingActs, leads, names, opens } from '../select.ts';

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
  /^(?:(?:\w+_)?(?:protection|auth|authentication|encryption|captcha|mfa|2fa|two_factor|two-factor|passcode|protection_rule)s?|conditional_access|vulnerability_alerts?|security_fix(?:es)?|push_protection|(?:privacy|whois|domain)_privacy|row_level_security|rls|sso)$/;

/** "Allows a remote host to connect to a database": a machine that could not get in now can. */
export function letIn(features: Features): readonly Place[] {
  if (!opens(features, ALLOWS) || !opens(features, HOSTS)) return [];
  const { description, opening } = features;
  const [allows] = opening;
  if (allows === undefined || description === null || !ALLOWS.has(allows.text)) return [];
  const host = opening.findIndex(({ text }, index) => index < 5 && HOSTS.has(text));
  const [to, verb] = [opening[host + 1]?.text, opening[host + 2]?.text];
  return host > 0 && to === 'to' && /^(?:connect|access|reach)$/.test(verb ?? '') ? [placeOf(description, allows)] : [];
}

const ALLOWS = new Set(['allow', 'allows']);
const HOSTS = new Set('host hosts ip ips address addresses range ranges cidr subnet'.split(' '));
