import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import { does, leadingActs, leadingCalled, leads, nameSays, opens, parametersNamed } from '../select.ts';

/** `logout`, of whoever is logged in; not of all of them, nor of somebody else. */
export const ownLogouts = (features: Features): readonly Act[] =>
  !does(features, LOGS_OUT) ||
  !leads(features, ['revoke']) ||
  nameSays(features, 'all everywhere everyone everybody users members org').length > 0 ||
  parametersNamed(features, 'all user users member org target sessions devices everywhere').length > 0
    ? []
    : ofOne(leadingCalled(features, ['revoke'], LOGS_OUT));

/** None where "all devices" are logged out by any of them. */
const ofOne = (acts: readonly Act[]): readonly Act[] =>
  acts.some(({ quantifier }) => quantifier !== null) ? [] : acts;

const LOGS_OUT: readonly string[] = ['logout', 'signout', 'log_out', 'sign_out'];

/** A login by which a token is handed out and kept: "Completes OAuth in the browser", "Logs in with a password". */
export const keptLogins = (features: Features): readonly Act[] =>
  leads(features, ['session']) &&
  (nameSays(features, 'oauth oauth2 pkce').length > 0 || opens(features, HANDED_OUT) || takesPassword(features))
    ? leadingActs(features, ['session'])
    : [];

/** Whoever connects to a machine or a database with a password gets no token for it. */
const takesPassword = (features: Features): boolean =>
  does(features, LOGS_IN) && parametersNamed(features, 'password passwd passphrase secret').length > 0;

const LOGS_IN: readonly string[] = ['login', 'log_in', 'log_into', 'signin', 'sign_in', 'sign_into', 'authenticate'];

const HANDED_OUT = new Set(['oauth', 'oauth2', 'pkce']);
