import {
  READING,
  headsOf,
  inDomain,
  leadingActs,
  nameSays,
  opens,
  parametersNamed,
  placesOf,
  thingsOf,
} from '../select.ts';
import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { keyPlace, type Parameter } from '../../reading/schema/parameters.ts';
import type { Place } from '../../reading/words/place.ts';
import { placeOf } from '../../reading/words/words.ts';
import { isTechnical } from './technical-products.ts';

/** What nobody asks of others. */
const OWN =
  /^(?:portfolio|wallet_balance|spending|pnl|net_worth|cost_basis|realized_gain|unrealized_gain|buying_power|open_position|savings|account_equity|holdings?$)/;
/** Words of whatever the caller asks for, which is not theirs. */
export const GIVEN: readonly string[] = 'any given specific specified provided address addresses'.split(' ');
const OF_ANYBODY = new Set([...GIVEN, 'public']);

/** Where some of what is read is money or business of whoever asks: nowhere where anybody may look it up. */
export const unlessPublic = (features: Features, things: readonly Thing[]): readonly Place[] => {
  // Patents are in a register, and bills of a parliament in its gazette.
  if (things.length === 0 || opens(features, NOBODYS)) return [];
  // "Recent public trades"
  if (inDomain(features, 'exchange') && opens(features, PUBLIC)) return [];
  // "Analyzes a portfolio", which the caller hands in
  if (parametersNamed(features, HANDED_IN).some(({ depth, required }) => depth === 0 && required)) return [];
  if (isPublic(features).length === 0) return placesOf(things);
  // A market is open to all, a portfolio on it is somebody's.
  const asked = askedInPublic(features);
  if (asked.length === 0)
    return opens(features, OF_ANYBODY) ? [] : placesOf(things.filter(({ word }) => OWN.test(word)));
  // "Open positions, by symbol": a broker shows nobody's but the caller's own.
  const isTraded =
    inDomain(features, 'exchange') && asked.every(({ words }) => words.some((word) => TRADED.test(word)));
  return isTraded ? placesOf(things.filter(({ word }) => /^(?:open_)?(?:positions?|orders?)$/.test(word))) : [];
};

const REGISTERED =
  'patent patents trademark trademarks parliament parliamentary senate congress legislature legislative gazette';
/** There nothing is at stake. */
const PLAYED = 'demo paper simulated practice testnet';
const PUBLIC = new Set(['public']);
const NOBODYS = new Set(`${REGISTERED} ${PLAYED}`.split(' '));

const HANDED_IN = 'holdings positions';

const TRADED = /^(?:symbols?|tickers?|pair)$/;

/** What a business takes, where its own books are kept: of others it is published. */
export const takings = (features: Features): readonly Place[] =>
  nameSays(features, 'calculate compute estimate simulate forecast').length > 0
    ? []
    : nameSays(features, 'revenue profit margin turnover kpi mrr arr');

/** How a shop does: "Product performance", `store_analytics`, over some time. */
export const shopFigures = (features: Features): readonly Place[] =>
  isShop(features) && parametersNamed(features, PERIOD).length > 0 ? nameSays(features, FIGURES) : [];

/** Where what is counted is what a business takes, and from whom. */
export const isShop = (features: Features): boolean => inDomain(features, 'commerce', 'crm');

const FIGURES = 'sales analytics performance metrics segments funnel aov';
const PERIOD = 'period range from after since start month months days timeframe';

/** What one holds: the thing itself, or a portfolio wherever it stands ("portfolio value"). */
export const ownMoney = (features: Features, acts: readonly Act[]): Thing[] => [
  ...headsOf(acts, 'holdings').filter(({ word }) => !isOtherwise(features, word)),
  ...thingsOf(acts, 'holdings').filter(
    ({ word, head }) => !head && /^portfolio/.test(word) && !isOtherwise(features, word),
  ),
  ...acts.flatMap(({ things }) =>
    things.filter(
      ({ word }, index) =>
        /^(?:order|payment|refund|transfer|budget)$/.test(word) &&
        things[index + 1]?.word === 'status' &&
        !isOtherwise(features, word),
    ),
  ),
];

/**
 * Of a database, a monitor or a program a transaction is a unit of work; of a pointer, a ship or a player a position is
 * where it is, and where staff is looked for a job; a budget of a cloud or a campaign is a setting, and a portfolio one
 * of projects.
 */
const isOtherwise = (features: Features, word: string): boolean =>
  (word === 'balance' && features.opening.some(({ text }) => text === 'sheet') && !inDomain(features, 'accounting')) ||
  (/^transactions?$/.test(word) && isTechnical(features)) ||
  (/^budgets?$/.test(word) && (isTechnical(features) || inDomain(features, 'advertising', 'marketing', 'data'))) ||
  (/^portfolios?$/.test(word) && inDomain(features, 'project-management', 'advertising', 'marketing')) ||
  (/^(?:open_)?positions?$/.test(word) && inDomain(features, 'hr')) ||
  (/^positions?$/.test(word) && isPlaced(features) && !inDomain(features, 'exchange', 'blockchain'));

const isPlaced = ({ nounClasses, originClasses, opening }: Features): boolean =>
  nounClasses.includes('placed') ||
  originClasses.includes('placed') ||
  // "Position of the camera": without a verb nothing is taken out of anything.
  opening.some(({ known }) => known.nouns.has('placed'));

const PUBLIC_KEY =
  /^(?:address|addresses|symbol|symbols|ticker|tickers|coin|coins|pair|chain|block|isin|tokens|mint|slug|scheme|cik|cusip|crypto|pubkey|txid|txhash|company|congress|chamber|legislature|gazette)$/;

/** "The balance of any wallet address" */
function ofAny({ description, opening }: Features): readonly Place[] {
  const at = opening.findIndex(({ text }) => text === 'any');
  const any = opening[at];
  const isOfAny = opening.slice(at + 1, at + 5).some(({ text }) => /^(?:address|wallet|account)$/.test(text));
  return description === null || any === undefined || !isOfAny ? [] : [placeOf(description, any)];
}

/** By its public key anybody may look up an account, and by its hash a transaction. */
const isPublicKey = (words: readonly string[]): boolean =>
  (words.includes('public') && words.includes('key')) || (words.includes('tx') && words.includes('hash'));

/** Signs that what is read is public: asked by address or symbol, or on a chain or market that anyone can read. */
export function isPublic(features: Features): readonly Place[] {
  // Where people pay, an address is where they live.
  const ofPeople = inDomain(features, 'payments', 'accounting', 'commerce', 'crm');
  const asked = features.parameters.filter(
    ({ words, depth }) =>
      depth < 2 &&
      (isPublicKey(words) ||
        words.some((word) => PUBLIC_KEY.test(word) && !(ofPeople && /^address(?:es)?$/.test(word)))),
  );
  const open = inDomain(features, 'blockchain', 'data') && !inDomain(features, 'exchange', 'payments', 'accounting');
  return [...asked.map(keyPlace), ...ofAny(features), ...(open ? placesOf(leadingActs(features, READING)) : [])];
}

const askedInPublic = ({ parameters }: Features): readonly Parameter[] =>
  parameters.filter(
    ({ words, depth }) => depth < 2 && (isPublicKey(words) || words.some((word) => PUBLIC_KEY.test(word))),
  );
