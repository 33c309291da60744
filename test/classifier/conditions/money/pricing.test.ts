import { changedPrices, pricedGoods } from '#classifier/conditions/money/pricing.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('the goods that a tool sets a price of', (features) => pricedGoods(features).map(textAt), [
  ['are those that it changes, price and all', '| update_product | | Updates its name and price.', ['product']],
  ['are none where no price is spoken of', '| update_product | | Updates its name.', []],
  ['are none that it makes', '| create_product | | Creates it with a name and price.', []],
  ['are variants that it makes', '| create_variant | | Creates it with a name and price.', ['variant']],
  ['are what a price must be given of', 'npm/shopify-kit | create_variant | price!:number |', ['price']],
  ['are none where it need not be', 'npm/shopify-kit | create_variant | price:number |', []],
  ['are what may be given another price', 'npm/shopify-kit | update_product | sale_price:number |', ['sale_price']],
  ['are those of a shop within a site', 'npm/wordpress-kit | woo_update_product | sale_price:number |', ['sale_price']],
  [
    'are those of a shop that is named',
    '| update_product | sale_price:number | Updates it in WooCommerce.',
    ['sale_price'],
  ],
  ['are none that get their first one', 'npm/shopify-kit | create_product | sale_price:number |', []],
  ['are none that are not sold', 'npm/shopify-kit | update_note | price:number |', []],
  ['are none whose price bounds a search', 'npm/shopify-kit | update_listing | max_price:number |', []],
  ['are none where another price must', 'npm/shopify-kit | create_variant | old_price!:number |', []],
  ['are none where nothing is sold', 'npm/jar-kit | create_variant | price!:number |', []],
  ['are none where something else is made', 'npm/shopify-kit | create_note | price!:number |', []],
  ['are none where it is looked at', 'npm/shopify-kit | get_variant | price!:number |', []],
]);

testCases('the prices that are changed', (features) => changedPrices(features).map(({ word }) => word), [
  ['are those that are set', '| set_price | |', ['price']],
  ['are none that are watched', '| track_price | | Tracks the price of a jar.', []],
  ['are none that an alert tells of', '| set_price_alert | |', []],
  ['are none of what is archived', '| archive_price | |', []],
]);
