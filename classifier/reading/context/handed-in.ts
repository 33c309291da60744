import type { Act } from '../acts/act.ts';
import type { Parameter } from '../schema/parameters.ts';
import type { Context } from './context.ts';

/** "Tracks usage" with the tokens that were used: what is measured is handed in. */
export const tracksGiven = (_: Act, { parameters }: Context): boolean => parameters.some(isMeasured);

const isMeasured = ({ depth, words, type }: Parameter): boolean =>
  depth === 0 &&
  (type === 'number' || type === 'integer' || type === 'object' ? MEASURED : SAID).test(words.at(-1) ?? '');

const MEASURED =
  /^(?:metrics?|values?|amount|minutes|hours|seconds|duration|percent|percentage|progress|tokens|score|properties|cost|calories|rating|quantity|count|metadata|measurements?|data|ml|grams|kg|steps|reps)$/;
const SAID = /^(?:done|completed|mood|notes?|outcome|event)$/;

/** `report_status` with the status, `report_usage` with the tokens: the caller tells it, and nobody is told. */
export const reportsGiven = ({ things }: Act, { parameters }: Context): boolean =>
  things.some(({ word, head }) => head && REPORTED.test(word)) &&
  parameters.some(({ depth, words, required }) => depth === 0 && required && TOLD.test(words.at(-1) ?? ''));

const REPORTED =
  /(?:^|_)(?:status|usage|heartbeat|presence|activity|transactions?|payments?|purchases?|outcomes?|results?|completion)$/;
const TOLD =
  /^(?:status|state|phase|health|message|tokens|activity|outcome|success|hash|amount_usd|actual_amount|result)$/;

/** `create_summary` with the summary: the caller has written it, and it is kept. Of a text that is given another is made. */
export const keepsGiven = ({ things }: Act, { parameters }: Context): boolean =>
  things.some(
    ({ word, head }) =>
      head &&
      WRITTEN.test(word) &&
      parameters.some(({ depth, name, type }) => depth === 0 && type === 'string' && name === word),
  );

const WRITTEN =
  /^(?:summary|summaries|report|review|reply|response|answer|explanation|analysis|assessment|recommendation)$/;

/** `set_context` with a key and its value: something is kept under the key, and nothing is chosen. */
export const keepsValue = ({ things }: Act, { parameters }: Context): boolean =>
  things.some(({ word }) => /^contexts?$/.test(word)) &&
  ['key', 'value'].every((name) => parameters.some((parameter) => parameter.name === name));
