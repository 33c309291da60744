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
  const goods = [
    ...headsNamed(leadingActs(features, ['update']), GOODS),
    ...headsNamed(leadingActs(features, ['create']), /^variants?$/),
  ];
  return goods.length > 0 && earlyCues(features, 2, 'prices').length > 0 ? placesOf(goods) : [];
}

const GOODS = /^(?:variants?|products?|listings?|offers?|skus?|goods)$/;

/** A variant is what is bought: where its price has to be given, it is sold for that. */
const pricedByParameter = (features: Features): readonly Place[] =>
  inDomain(features, 'commerce', 'payments', 'travel') &&
  headsNamed(leadingActs(features, ['create', 'update', 'shelve', 'bill']), SOLD).length > 0
    ? parametersNamed(features, 'price')
        .filter(({ required, words }) => required && words.length === 1)
        .map(keyPlace)
    : [];

const SOLD = /^(?:(?:product_)?variants?|offers?|skus?|ticket_types?|rate_plans?)$/;
