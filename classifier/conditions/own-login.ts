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
