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

/** A login by which a token is handed out and kept: "Completes OAuth in the browser", "Logs in. Returns an access token". */
export const keptLogins = (features: Features): readonly Act[] =>
  leads(features, ['session']) &&
  (nameSays(features, 'oauth oauth2 pkce').length > 0 || opens(features, HANDED_OUT) || tellsOfToken(features))
    ? leadingActs(features, ['session'])
    : [];

const tellsOfToken = (features: Features): boolean =>
  does(features, LOGS_IN) && TOKEN.test(features.description?.text.slice(0, READ) ?? '');

const TOKEN =
  /\b(?:access|refresh|user|session|auth|bearer|jwt|developer|api)[_ ]tokens?\b|\b(?:stores?|saves?|keeps?|returns?|persists?) (?:an? |the |its )?(?:tokens?|jwt|credentials?)\b|\btokens? (?:is|are) (?:cached|stored|saved|kept)\b/i;
/** How much of a description is read for it, in characters. */
const READ = 400;

const LOGS_IN: readonly string[] = ['login', 'log_in', 'log_into', 'signin', 'sign_in', 'sign_into', 'authenticate'];

/** "Opens a browser to log in": what the server gets there it keeps, and the caller never sees it. */
export const logsInByBrowser = (features: Features): boolean => {
  const read = features.description?.text.slice(0, READ) ?? '';
  return (
    does(features, LOGS_IN) &&
    BROWSER.test(read) &&
    !HANDS_LINK.test(read) &&
    parametersNamed(features, 'password passwd passphrase secret').length === 0 &&
    keptLogins(features).length === 0
  );
};

const BROWSER = /\b(?:browser|navegador|navigateur|chrome)\b|浏览器|ブラウザ|브라우저/i;
/** "Returns a URL to open in their browser": the login is not over with the call. */
const HANDS_LINK = /\breturns (?:[\w-]+ ){0,4}(?:url|link)\b/i;

const HANDED_OUT = new Set(['oauth', 'oauth2', 'pkce']);
