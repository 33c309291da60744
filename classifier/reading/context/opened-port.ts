import type { Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import type { Context } from './context.ts';

/** "Opens a port in the firewall": a way in, unlike the port that a program opens for itself. */
export const opensToNetwork = ({ things }: Act, { texts: [, opening] }: Context): boolean =>
  things.some(({ word }) => word === 'port' || word === 'ports') && opening.some(({ text }) => GUARDS.has(text));

const GUARDS = oneOf('firewall firewalls inbound ufw iptables');
