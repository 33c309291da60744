import type { Features } from '../reading/features.ts';
import { keyPlace } from '../reading/parameters.ts';
import type { Place } from '../reading/place.ts';
import { earlyCues, headsNamed, inDomain, leadingActs, parametersNamed, placesOf } from './select.ts';

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

/** A variant is what is bought: where its price has to be given, it is sold for that. */
function pricedByParameter(features: Features): readonly Place[] {
  const prices = parametersNamed(features, 'price').filter(({ required, words }) => required && words.length === 1);
  const isSold =
    prices.length > 0 &&
    inDomain(features, 'commerce', 'payments', 'travel') &&
    headsNamed(leadingActs(features, ['create', 'update', 'shelve', 'bill']), SOLD).length > 0;
  return isSold ? prices.map(keyPlace) : [];
}

const SOLD = /^(?:(?:product_)?variants?|offers?|skus?|ticket_types?|rate_plans?)$/;
