import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import { PAYING, leadingActs, opens } from '../select.ts';

/** "Transfers funds between your own accounts", "into one of your own pots": whatever is moved stays with its owner. */
export const betweenOwnAccounts = (features: Features): readonly Act[] =>
  opens(features, BETWEEN) ? leadingActs(features, PAYING).filter(stays) : [];

const BETWEEN = new Set(['between', 'own']);

const stays = ({ place: { source, end } }: Act): boolean => {
  const told = source.text.slice(end, end + 90);
  return OWN.test(told) || INTO_OWN.test(told);
};

/** "From the account into one of your own pots": not "to your own wallet", whose address the caller gives. */
const INTO_OWN =
  /^[^.;]{0,30}\bfrom (?:your|my|the) [^.;]{0,30}\binto (?:one of )?(?:your|my) own (?:\w+ )?(?:accounts?|spaces?|pots?|jars?)\b/i;

const OWN =
  /^[^.;]{0,50}\bbetween (?:(?:your|my|one's|their|the user's) (?:own )?|own |sub-?|internal )(?:\w+ ){0,2}(?:accounts|wallets|spaces|pots|jars|balances)\b/i;
