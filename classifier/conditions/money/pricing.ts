import type { Features } from '../../reading/features.ts';
import { keyPlace } from '../../reading/schema/parameters.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import type { Place } from '../../reading/words/place.ts';
import {
  does,
  earlyCues,
  headsNamed,
  inDomain,
  leadingActs,
  leadingNamed,
  leadingThings,
  leads,
  names,
  opens,
  parametersNamed,
  placesOf,
} from '../select.ts';

/** The prices that a tool sets, which it does not only watch: "Tracks the price of a flight". */
export const changedPrices = (features: Features): readonly Thing[] =>
  does(features, WATCHES) || names(features, ALERT)
    ? []
    : leadingThings(features, ['create', 'update', 'shelve', 'bill'], 'price').filter(
        ({ word }) => !isNew(features, word),
      );

const WATCHES: readonly string[] = ['track', 'watch', 'monitor', 'follow'];

/** "Creates an alert for price drops" */
const ALERT = /(?:^|_)(?:alert|alarm|notification|reminder)s?$/;

/** Something to buy that is created has no price yet, or says so; what is archived is no longer sold. */
const isNew = (features: Features, word: string): boolean =>
  leads(features, ['shelve']) || (word.endsWith('_purchase') && leads(features, ['create']));

/** Goods whose price a tool sets among other things: what somebody buys costs that from then on. */
export const pricedGoods = (features: Features): readonly Place[] => [
  ...pricedInWords(features),
  ...pricedByParameter(features),
];

/** Goods that are changed, and variants that are made, where the description speaks of their price. */
function pricedInWords(features: Features): readonly Place[] {
  if (earlyCues(features, 2, 'prices').length === 0) return [];
  return placesOf([
    ...headsNamed(leadingActs(features, ['update']), GOODS),
    ...headsNamed(leadingActs(features, ['create']), /^variants?$/),
  ]);
}

const GOODS = /^(?:variants?|products?|listings?|offers?|skus?|goods)$/;

/**
 * A variant is what is bought: where its price has to be given, it is sold for that. So is all that is on sale already and
 * is given another price.
 */
function pricedByParameter(features: Features): readonly Place[] {
  const prices = parametersNamed(features, 'price').filter(({ words }) => PRICE.test(words.join('_')));
  if (prices.length === 0 || !isOfShop(features)) return [];
  if (headsNamed(leadingActs(features, ['update']), ON_SALE).length > 0) return prices.map(keyPlace);
  const isSold = headsNamed(leadingActs(features, ['create', 'update', 'shelve', 'bill']), SOLD).length > 0;
  return isSold ? prices.filter(({ required }) => required).map(keyPlace) : [];
}

/** A site can have a shop among other things. */
const isOfShop = (features: Features): boolean =>
  inDomain(features, 'commerce', 'payments', 'travel') || opens(features, SHOPS) || features.words.includes('woo');
const SHOPS = new Set(['woocommerce', 'shopify', 'magento', 'prestashop']);

const PRICE = /^(?:(?:regular|sale|unit|base|new)_)?price$/;
const SOLD = /^(?:(?:product_)?variants?|offers?|skus?|ticket_types?|rate_plans?)$/;
const ON_SALE =
  /^(?:(?:products?_)?(?:variants?|variations?)|products?|listings?|offers?|skus?|services?|rentals?|menu_items?|ticket_types?|rate_plans?)$/;

/** What spends a budget once it runs: a campaign, and the parts that make it up. */
export const advertised = (features: Features): readonly Thing[] =>
  inDomain(features, 'advertising') && !startsPaused(features)
    ? headsNamed(
        leadingActs(features, ['create', 'update']).filter(({ verb }) => verb !== 'rename'),
        /^(?:(?:ad_)?campaigns?|(?:ad_?)?sets?|(?:ad_?)?groups?|ads?|line_items?|insertion_orders?)$/,
      )
    : [];

/** "Always created with status PAUSED": nothing is spent until somebody enables it. */
const startsPaused = ({ description }: Features): boolean =>
  /\bcreated (?:with status |with the status |in state |as )?paused\b/i.test(description?.text.slice(0, 600) ?? '');

/** "Posts a task", with a budget or a reward: whoever does it is to be paid. */
export function offeredPay(features: Features): readonly Place[] {
  const pay = parametersNamed(features, 'budget reward bounty compensation payout salary');
  return pay.length > 0 && leadingNamed(features, ['create', 'publish'], WORK).length > 0 ? pay.map(keyPlace) : [];
}

const WORK = /^(?:tasks?|gigs?|bount(?:y|ies)|jobs?|errands?|missions?|quests?|job_(?:posts?|postings?|listings?))$/;
