import { followReference } from '#schema/follow-reference.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

export type Definition = Pick<ToolDefinition, 'inputSchema'>;

const MAX_POINTER = 512;
const MAX_HOPS = 4;
const HOLDERS = ['$defs', 'definitions'];
const CHOICES = ['anyOf', 'oneOf', 'allOf'];

/**
 * The pointer into a call's arguments for one into the input schema: `/inputSchema/properties/a/properties/b` → `/a/b`. What
 * stands in a definition that the schema refers to (`/inputSchema/$defs/Params/properties/b`) is said by the one property that
 * refers to it. Null where a condition cannot reach it, in the items of a list or in one of several alternatives, and where
 * it would reach one place of several: in what is referred to more than once, or in a property that another refers to.
 */
export function argumentAt(pointer: string, definition: Definition | undefined): string | null {
  const [, root, ...written] = pointer.split('/');
  const steps = root === 'inputSchema' ? inPlace(written, definition?.inputSchema, MAX_HOPS) : null;
  if (steps === null || steps.length === 0 || steps.length % 2 === 1) return null;
  if (!steps.every((step, at) => at % 2 === 1 || step === 'properties')) return null;
  const argument = steps
    .filter((_, at) => at % 2 === 1)
    .map((name) => `/${name}`)
    .join('');
  return argument.length <= MAX_POINTER && /^(?:\/(?:[^~/]|~[01])*)+$/.test(argument) ? argument : null;
}

/** What a schema says of an argument, through references: its type where it says one, and whether it must be given. */
export function propertyAt(
  definition: Definition | undefined,
  argument: string,
): { readonly type: string | undefined; readonly required: boolean } | null {
  const root = definition?.inputSchema;
  let schema: unknown = referred(root, root);
  let required = false;
  for (const step of argument.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const demanded = own(schema, 'required');
    required = Array.isArray(demanded) && demanded.includes(name);
    schema = referred(root, own(own(schema, 'properties'), name));
    if (schema === undefined) return null;
  }
  const type = own(schema, 'type');
  return { type: typeof type === 'string' ? type : undefined, required };
}

/** A name as a step of a pointer (RFC 6901). */
export const stepOf = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The value of an own property, or undefined: a schema may call a property `__proto__`. */
export const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;

/** Steps into the input schema, those into a definition by way of what refers to it. */
function inPlace(steps: readonly string[], root: unknown, hops: number): readonly string[] | null {
  const [holder = '', name = '', ...rest] = steps;
  const isDefined = HOLDERS.includes(holder);
  // A condition that holds one of two places, or not the items of a list beside it, would seem to hold them all.
  if (timesReferredAround(steps, root) > (isDefined ? 1 : 0)) return null;
  if (!isDefined) return steps;
  if (hops === 0) return null;
  const home = schemasOf(root).find(({ schema }) => referenceOf(schema) === `#/${holder}/${name}`);
  return home === undefined ? null : inPlace([...home.steps, ...rest], root, hops - 1);
}

/** How often a schema refers to any of those that a parameter stands in: the whole, and each whose property leads to it. */
function timesReferredAround(steps: readonly string[], root: unknown): number {
  const around = steps.flatMap((_, at) => (at % 2 === 0 ? [['#', ...steps.slice(0, at)].join('/')] : []));
  const references = (JSON.stringify(root) ?? '').split('"$ref":').slice(1);
  return references.filter((rest) => around.some((reference) => rest.startsWith(JSON.stringify(reference)))).length;
}

/** The input schema, its properties, and those of its definitions: what may refer to a definition. */
function schemasOf(root: unknown): { steps: readonly string[]; schema: unknown }[] {
  const definitions = HOLDERS.flatMap((holder) =>
    entries(own(root, holder)).map(([name, schema]) => ({ steps: [holder, stepOf(name)], schema })),
  );
  const owners = [{ steps: [], schema: root }, ...definitions];
  const properties = owners.flatMap(({ steps, schema }) =>
    entries(own(schema, 'properties')).map(([name, property]) => ({
      steps: [...steps, 'properties', stepOf(name)],
      schema: property,
    })),
  );
  return [...owners, ...properties];
}

const entries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** What a schema refers to: itself, or by the one of its alternatives that is not null. */
function referenceOf(schema: unknown): unknown {
  const direct = own(schema, '$ref');
  if (direct !== undefined) return direct;
  for (const choice of CHOICES) {
    const options: unknown = own(schema, choice);
    const given = Array.isArray(options) ? options.filter((option) => own(option, 'type') !== 'null') : [];
    if (given.length === 1) return own(given[0], '$ref');
  }
  return undefined;
}

/** A schema, or the part of its root that it refers to. */
const referred = (root: unknown, schema: unknown): unknown =>
  (followReference(root, referenceOf(schema), referenceOf) ?? { schema }).schema;
