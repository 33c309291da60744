import type { Act } from '../reading/act.ts';
import type { Features } from '../reading/features.ts';
import { textAt, type Place } from '../reading/place.ts';
import { cuePlaces, placesOf } from './select.ts';

/** Where acts that move money move play money: what the text says of them, or the acts of a server for a test network. */
export function playMoney(features: Features, acts: readonly Act[]): readonly Place[] {
  if (acts.length === 0) return [];
  const ofServer = ofTestNetwork(features, acts);
  return ofServer.length > 0 ? ofServer : cuePlaces(features, 'dry-run').filter(isOfPlay).filter(isSaidOfIt);
}

/** The acts, where the server calls itself after a test network: it reaches no other. */
export const ofTestNetwork = (features: Features, acts: readonly Act[]): readonly Place[] =>
  TEST_NETWORKS.some((word) => features.productWords.has(word)) ? placesOf(acts) : [];

const TEST_NETWORKS = ['testnet', 'devnet', 'sepolia', 'papertrading', 'papertrade'];
const isOfPlay = (place: Place): boolean =>
  /account|money|trad(?:e|ing)|test|portfolio|cash|sepolia|goerli|holesky|devnet/i.test(textAt(place));

/** "Use dry-run to preview" and "supports dry run" leave the choice to the caller. */
export const isSaidOfIt = ({ source, start }: Place): boolean =>
  !/\b(?:use|with|supports?|optional|optionally|pass|set|enable|offers?|via|has) (?:an? |the )?$/i.test(
    source.text.slice(Math.max(0, start - 20), start),
  );
