import { headOf, type Act } from '../acts/act.ts';
import type { Context } from './context.ts';
import { oneOf } from '../words/one-of.ts';

export const TAKES_BACK: ReadonlySet<string> = oneOf('revoke remove withdraw unshare unauthorize deauthorize');

/** "Grants or revokes access": what is taken back can be given again by the same call, and giving it is the graver half. */
export const isGrantedAsWell = (act: Act, { stated }: Context): boolean =>
  stated.some(
    (other) =>
      other.effect === 'grant' &&
      GIVES.has(other.verb) &&
      !other.negated &&
      other.from !== 'later' &&
      (act.verb === 'revoke' || act.things.length === 0 || headOf(act) === headOf(other)),
  );

/** Who adds members lets somebody in; who removes one may lose what they had. */
const GIVES = oneOf('grant share allow authorize authorise whitelist allowlist permit');
