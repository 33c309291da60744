import type { Act } from '../reading/act.ts';
import type { Features } from '../reading/features.ts';
import { leadingActs, leads, nameSays, parametersNamed } from './select.ts';

/** `logout`, of whoever is logged in; not of all of them, nor of somebody else. */
export const ownLogouts = (features: Features): readonly Act[] =>
  !leads(features, ['revoke']) ||
  nameSays(features, 'all everywhere users members org').length > 0 ||
  parametersNamed(features, 'all user users member org target sessions devices everywhere').length > 0
    ? []
    : leadingActs(features, ['revoke']).filter(({ verb }) => /^(?:logout|signout|log_out|sign_out)$/.test(verb));

/** A login by which a token is handed out and kept: "Completes OAuth in the browser". */
export const keptLogins = (features: Features): readonly Act[] =>
  leads(features, ['session']) &&
  (HANDED_OUT.some((word) => features.words.includes(word)) ||
    features.opening.some(({ text }) => HANDED_OUT.includes(text)))
    ? leadingActs(features, ['session'])
    : [];

const HANDED_OUT = ['oauth', 'oauth2', 'pkce'];
