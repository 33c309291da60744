import type { Effect } from '../../reading/words/effect.ts';
import type { Features } from '../../reading/features.ts';
import { keyPlace } from '../../reading/schema/parameters.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import type { Place } from '../../reading/words/place.ts';
import { inDomain, leadingHeads, leadingNamed, parametersNamed } from '../select.ts';

const CHANGING: readonly Effect[] = ['create', 'update'];

/** Where money is paid out to, that a tool adds or changes. In books a bank account is only a heading. */
export const payoutDestinations = (features: Features): readonly Thing[] =>
  inDomain(features, 'accounting') ? [] : leadingHeads(features, CHANGING, 'payout-account');

/** The bank details of somebody whom a tool adds or changes: a supplier, an employee, a recipient. */
export const payeesByBankDetails = (features: Features): readonly Place[] =>
  leadingNamed(features, CHANGING, PAYEE).length === 0
    ? []
    : parametersNamed(features, 'iban bic swift routing').map(keyPlace);

const PAYEE =
  /^(?:recipient|payee|counterpart(?:y|ie)|supplier|vendor|creditor|contractor|employee|merchant|seller|contact|account)s?$/;
