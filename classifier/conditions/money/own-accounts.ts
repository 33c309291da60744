import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import { PAYING, leadingActs, opens } from '../select.ts';

/** "Transfers funds between your own accounts": whatever is moved stays with its owner. */
export const betweenOwnAccounts = (features: Features): readonly Act[] =>
  opens(features, BETWEEN) ? leadingActs(features, PAYING).filter(stays) : [];

const BETWEEN = new Set(['between']);

const stays = ({ place: { source, end } }: Act): boolean => OWN.test(source.text.slice(end, end + 90));

const OWN =
  /^[^.;]{0,50}\bbetween (?:(?:your|my|one's|their|the user's) (?:own )?|own |sub-?|internal )(?:\w+ )?(?:accounts|wallets|spaces|pots|jars|balances)\b/i;
