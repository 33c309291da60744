import { speaksOf, thingsOf } from '../select.ts';
import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';

/** Whether what is read of a system of customers, staff, patients or accounts are records rather than code or settings. */
export const holdsPeople = (features: Features, acts: readonly Act[]): boolean =>
  !features.parameterWords.some((word) => ASKED_OF_NOBODY.has(word)) &&
  // Who takes part in a trial is not in its record.
  !features.productWords.has('trials') &&
  thingsOf(acts, 'technical').length === 0 &&
  thingsOf(acts, 'query-language').length === 0 &&
  (!speaksOf(features, 'docs') || isRecord(acts)) &&
  !acts.some(({ things }) =>
    things.some(
      ({ word, head }) => (head && OF_NOBODY.has(word)) || /^(?:simulat(?:ions?|ed)|stock|inventory)$/.test(word),
    ),
  );

/** A "doc" of a business system is an order, a customer or a slip. */
const isRecord = (acts: readonly Act[]): boolean => thingsOf(acts, 'docs').every(({ word }) => word === 'doc');

/** What such a system keeps for everybody: a food, an exercise, what is for sale and for how much, how it is set up. */
const OF_NOBODY = new Set(
  [
    'process processes ping product products food foods ingredient ingredients recipe recipes exercise exercises routine',
    'routines meter meters addon add_on addons add_ons discount discounts coupon coupons brand brands',
    'inventory countries currencies cryptocurrency cryptocurrencies feature features option options',
    'reason reasons stage stages interest interests keyword keywords job jobs opening openings posting',
    'postings simulation simulations run runs template templates folder folders knowledgebase',
    'knowledge_base knowledgebases knowledge_bases article articles blog blogs author authors slug slugs',
    'workflow workflows automation automations trigger triggers sequence sequences cadence cadences macro',
    'macros funnel funnels form forms survey surveys quiz quizzes campaign campaigns agent agents',
    'assistant assistants bot bots model models prompt prompts tool tools action actions integration',
    'integrations connector connectors endpoint endpoints path paths route routes zone zones warehouse',
    'warehouses website websites site sites page pages redirect redirects menu menus media pixel pixels',
    'conversion conversions queue queues board boards auth authentication config configuration snapshot',
    'snapshots value values dashboard dashboards work_order work_orders production_order production_orders',
    'manufacturing_order manufacturing_orders maintenance_order maintenance_orders bom boms list lists',
    'bracket brackets deadline deadlines guideline guidelines regulation regulations law laws statute statutes',
    'response responses canned_response canned_responses sla_policy sla_policies module modules rubric rubrics package packages knowledge',
    'practice practices best_practice best_practices shipping_rate shipping_rates vault vaults lending_market lending_markets',
    'source sources database databases catalog catalogs item items company_info company_information',
    'fiscal_year fiscal_years series metadata permission_set permission_sets block blocks date dates current_date url urls bounty bounties questionnaire questionnaires',
    'registry registries customization customizations error errors service services province provinces',
    'exchange_rate exchange_rates currency session sessions',
  ].flatMap((row) => row.split(' ')),
);

/** "Nutrition of a food" */
const ASKED_OF_NOBODY = new Set('food foods recipe ingredient ingredients barcode drug exercise'.split(' '));
