import type { Assessment, ParameterRole } from '#schema/assessment.ts';
import type { Risk } from '#schema/category.ts';
import type { Condition } from '#schema/condition.ts';
import type { Blank } from '#schema/policy.ts';
import { argumentAt, own, propertyAt, stepOf, type Definition } from './argument-at.ts';

type Parameter = Assessment['parameters'][number];
type Offer = Pick<Blank, 'blank' | 'hint'> & { readonly types: readonly string[]; readonly risks?: readonly Risk[] };

const MAX_BLANKS = 8;
const WITHOUT = 'A call without this argument is then refused.';

/**
 * What a person can narrow an argument of a role down to. A role that is not here has no condition that does what it would
 * say: whether a command only reads cannot be told from its text, and ids say nothing of what they stand for.
 */
const OFFERS: Readonly<Partial<Record<ParameterRole, Offer>>> = {
  path: {
    blank: 'path-prefix',
    types: ['string', 'array'],
    hint: `Fill in the folders that it may touch: a condition \`path_within\` with a list of them. ${WITHOUT}`,
  },
  url: {
    blank: 'hosts',
    types: ['string', 'array'],
    hint: `Fill in the hosts that it may reach: a condition \`host_in\` with a list of them. ${WITHOUT}`,
  },
  recipient: {
    blank: 'recipients',
    types: ['string'],
    hint: `Fill in whom it may address: a condition \`in\` with a list of them, spelled as the tool wants them. ${WITHOUT}`,
  },
  amount: {
    blank: 'amount-cap',
    types: ['number', 'integer'],
    hint: `Fill in the most that one call may move, in the unit of the tool: a condition \`lte\`; and the most in a day: a limit with \`sum\`. ${WITHOUT}`,
  },
  sql: {
    blank: 'read-only-sql',
    types: ['string'],
    hint: 'Fill in what a query may look like: a condition `regex`, such as `(?i)^\\s*select\\s[^;]*$`. No pattern sees functions with effects: connect as a database user who may only read, too.',
  },
  // To rehearse binds nobody who does not want it, so this is a choice and never a default.
  'dry-run': {
    blank: 'rehearsal',
    types: ['boolean'],
    risks: ['high', 'critical'],
    hint: 'Ask for a rehearsal first: a condition `rehearsed` with the window in which it counts; or allow nothing else: `eq` with true. Both only as far as the server keeps its word; otherwise take this blank out.',
  },
};

/** How many rows come back: no role of the classifier, and worth a cap only where there is a query. */
const ROWS = /^(?:max|row|page|result)?_?(?:rows?|results?|limit|size|count)$/i;
const ROW_LIMIT = {
  blank: 'row-limit',
  hint: `Fill in how many rows one call may bring back: a condition \`lte\`. ${WITHOUT}`,
} as const;

/** The blanks that a tool's arguments offer, in the order of its schema; without a definition, types are believed. */
export function blanksFor(parameters: readonly Parameter[], risk: Risk, definition: Definition | undefined): Blank[] {
  const blanks = parameters.flatMap(({ pointer, role }): Blank[] => {
    const offer = OFFERS[role];
    if (offer === undefined || offer.risks?.includes(risk) === false) return [];
    const argument = argumentAt(pointer, definition);
    if (argument === null) return [];
    const type = propertyAt(definition, argument)?.type;
    if (type !== undefined && !offer.types.includes(type)) return [];
    return [{ blank: offer.blank, argument, hint: offer.hint }];
  });
  const queries = parameters.some(({ role }) => role === 'sql' || role === 'query');
  return [...blanks, ...(queries ? rowLimits(definition) : [])].slice(0, MAX_BLANKS);
}

function rowLimits(definition: Definition | undefined): Blank[] {
  const properties = own(definition?.inputSchema, 'properties');
  if (typeof properties !== 'object' || properties === null) return [];
  return Object.keys(properties).flatMap((name): Blank[] => {
    const argument = ROWS.test(name) ? argumentAt(`/inputSchema/properties/${stepOf(name)}`, definition) : null;
    if (argument === null) return [];
    const type = propertyAt(definition, argument)?.type;
    return type === 'integer' || type === 'number' ? [{ ...ROW_LIMIT, argument }] : [];
  });
}

/** Arguments that skip a confirmation: not to be given at all. One that the schema demands is left, or nothing would run. */
export function skipsRefused(parameters: readonly Parameter[], definition: Definition | undefined): Condition[] {
  return parameters.flatMap(({ name, pointer, role }): Condition[] => {
    if (role !== 'confirm' || !/^(?:force|yes|skip|auto)/i.test(name)) return [];
    const argument = argumentAt(pointer, definition);
    if (argument === null || propertyAt(definition, argument)?.required === true) return [];
    return [{ argument, op: 'exists', value: false }];
  });
}
