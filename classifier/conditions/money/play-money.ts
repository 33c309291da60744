import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import { textAt, type Place } from '../../reading/words/place.ts';
import { cuePlaces, placesOf, thingsThat } from '../select.ts';

/** Where acts that move money move play money: what the text says of them, or the acts of a server for a test network. */
export function playMoney(features: Features, acts: readonly Act[]): readonly Place[] {
  if (acts.length === 0) return [];
  const ofServer = ofTestNetwork(features, acts);
  if (ofServer.length > 0) return ofServer;
  const told = cuePlaces(features, 'dry-run').filter(isOfPlay).filter(isSaidOfIt);
  return told.length > 0 ? told : placesOf(thingsThat(acts, ({ word, head }) => !head && PRETENDED.has(word)));
}

/** The acts, where the server calls itself after a test network: it reaches no other. */
export const ofTestNetwork = (features: Features, acts: readonly Act[]): readonly Place[] =>
  TEST_NETWORKS.some((word) => features.productWords.has(word)) ? placesOf(acts) : [];

const TEST_NETWORKS = ['testnet', 'devnet', 'sepolia', 'papertrading', 'papertrade'];

/** "Submits a simulated order", "cancels a paper trade", "pays into a mock account" */
const PRETENDED = new Set(['simulated', 'paper', 'demo', 'mock']);
const isOfPlay = (place: Place): boolean =>
  /account|money|trad(?:e|ing)|test|portfolio|cash|sepolia|goerli|holesky|devnet/i.test(textAt(place));

/** "- preview: shows what would go (dry-run)": only one of its actions, or what one of its parameters does. */
const isOfOne = (text: string, start: number): boolean =>
  /^\s{0,9}[-*•] /.test(text.slice(text.lastIndexOf('\n', start) + 1, start));

/** "Without confirmed=true, returns a dry-run preview": with it, it is none. */
function isUntilConfirmed(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
  return /\b(?:without|unless|until)\b/i.test(clause) && /=|confirm|approv|execute|apply|commit|force/i.test(clause);
}

/** "Use dry-run to preview", "supports listing and a dry run", "dry-run or apply" and "by default" leave the choice to the caller. */
export const isSaidOfIt = ({ source, start, end }: Place): boolean =>
  !/^ (?:or |by default)/i.test(source.text.slice(end, end + 12)) &&
  !isOfOne(source.text, start) &&
  !/\bsupports\b[^.;]{0,80}$/i.test(source.text.slice(Math.max(0, start - 90), start)) &&
  !isUntilConfirmed(source.text.slice(Math.max(0, start - 90), start)) &&
  !/\b(?:use|with|supports?|optional|optionally|pass|set|enable|offers?|via|has) (?:an? |the )?$/i.test(
    source.text.slice(Math.max(0, start - 20), start),
  );
