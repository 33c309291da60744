import type { Features } from '../../reading/features.ts';
import { described, type Parameter } from '../../reading/schema/parameters.ts';
import { parametersNamed } from '../select.ts';

/** The parameters that take a card, an account or a token to pay with. */
export const meansOfPayment = (features: Features): readonly Parameter[] =>
  parametersNamed(features, 'payment card funding').filter(
    (parameter) => parameter.depth < 2 && (isMeans(parameter) || isPayingCard(parameter, features.parameters)),
  );

const MEANS =
  /^(?:payment_(?:method|source|token|card|instrument)(?:_id)?|funding_source(?:_id)?|(?:saved|stored)_card(?:_id)?|card_token|form_of_payment)$/;

const isMeans = ({ words }: Parameter): boolean => MEANS.test(words.join('_'));

/** The number of a card of a board is no means: what pays has an expiry or a security code beside it, or is said to pay. */
const isPayingCard = (parameter: Parameter, all: readonly Parameter[]): boolean =>
  parameter.words.join('_') === 'card_number' &&
  (all.some(({ words }) => words.some((word) => PROVES.test(word))) || described(parameter, PAYS) !== null);

const PROVES = /^(?:cvv|cvc|cvv2|csc|expiry|expiration|exp|cardholder|holder)$/;
const PAYS = new Set(['credit', 'debit', 'payment', 'prepaid', 'gift', 'pay', 'charge', 'pan', 'bank']);

/** Switches by which a caller agrees to be charged, once the price is known: `accept_payment`, `confirm_charges`. */
export const consentsToCharge = (features: Features): readonly Parameter[] =>
  parametersNamed(features, 'accept confirm agree approve acknowledge').filter(
    ({ depth, words }) => depth < 2 && CONSENTS.test(words.join('_')),
  );

const CONSENTS =
  /^(?:accept|confirm|agree(?:_to)?|approve|acknowledge)_(?:payment|charges?|costs?|fees?|purchase|pay|billing|price)$/;
