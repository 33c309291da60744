import { isVerbLike, type Parameter } from './parameters.ts';
import { pointerStep, type Place, type Source } from '../words/place.ts';
import { isObject, type Json } from './schema-keywords.ts';
import { nameWords } from '../words/words.ts';
import { statedActions } from './stated-actions.ts';

/** One action that a caller can choose, and where the definition names it. */
export interface ActionChoice {
  readonly value: string;
  readonly place: Place;
  /** JSON Pointer of the option; where only words name it, of the parameter that takes it or of those words. */
  readonly pointer: string;
  /** The other parameters. */
  readonly schema: Json;
  /** Whether those are for this action alone (`oneOf` with a `const`). */
  readonly isOwn: boolean;
  /** What the schema says about this action. */
  readonly note: string | null;
}

const KEY = /^(?:action|operation|op|command|method|subcommand|action_type|operation_type|type|kind)$/i;

/**
 * The actions that a caller can choose from: variants of an input schema, else the options of an `action` parameter, else
 * the properties of an entry of `actions`, else what the description or that parameter names in words.
 */
export function actionChoices(
  schema: Json | undefined,
  parameters: readonly Parameter[],
  description: Source | null,
): readonly ActionChoice[] {
  // Variants and entries have parameters of their own.
  const nested = schema !== undefined && parameters.some(({ depth }) => depth > 0) ? schema : undefined;
  const variants = nested === undefined ? [] : variantsOf(nested, '/inputSchema', 0);
  if (isChoice(variants)) return variants;
  for (const { role, depth, options, name } of parameters) {
    if (role !== 'action' || depth > 2) continue;
    if (!isChoice(options) || options.every(isMode)) continue;
    // A wrapped action parameter takes its wrapper with it.
    const others = depth === 0 && schema !== undefined ? without(schema, name) : {};
    return options.map(({ value, place }) => ({
      value,
      place,
      pointer: place.source.pointer,
      schema: others,
      isOwn: false,
      note: null,
    }));
  }
  const keyed = nested === undefined ? [] : keyedChoices(nested);
  if (keyed.length > 0) return keyed;
  return statedActions(description, parameters).map(({ value, place, parameter }) => ({
    value,
    place,
    pointer: parameter === null ? place.source.pointer : parameter.key.pointer,
    schema: parameter === null || schema === undefined ? {} : without(schema, parameter.name),
    isOwn: false,
    note: null,
  }));
}

/** Two verbs at least, or the only option: options that name states or formats are no actions. */
const isChoice = (choices: readonly Pick<ActionChoice, 'value'>[]): boolean =>
  choices.length > 0 && choices.filter(({ value }) => isVerbLike(value)).length >= Math.min(2, choices.length);

/** `edit_mode`, `PlayMode`: what a tool works in. */
const isMode = ({ value }: Pick<ActionChoice, 'value'>): boolean => /[a-z_-]mode$/i.test(value);

const HOLDS_ACTIONS = new Set('action actions operation operations request requests command commands'.split(' '));
const MAX_KEYED = 60;

/** The properties of each entry of `actions`, where they are named after acts: `{"create_page": {…}, "get_page": {…}}`. */
function keyedChoices(schema: Json): ActionChoice[] {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  for (const name in properties) {
    const property = HOLDS_ACTIONS.has(name) ? properties[name] : undefined;
    if (!isObject(property) || !isObject(property['items'])) continue;
    const entry = property['items']['properties'];
    const keys = isObject(entry) ? Object.keys(entry).slice(0, MAX_KEYED) : [];
    // "type" and "value" are what an action is given.
    const acts = keys.filter((key) => isVerbLike(key) && nameWords(key).length > 1);
    if (!isObject(entry) || acts.length < 2 || acts.length * 2 < keys.length) continue;
    const at = `/inputSchema/properties${pointerStep(name)}/items/properties`;
    return acts.map((key) => keyedChoice(key, entry[key], `${at}${pointerStep(key)}`));
  }
  return [];
}

function keyedChoice(value: string, option: unknown, pointer: string): ActionChoice {
  const own = isObject(option) ? option : {};
  const note = typeof own['description'] === 'string' ? own['description'].slice(0, 300) : null;
  const place = { source: { pointer, in: 'key' as const, text: value }, start: 0, end: value.length };
  return { value, place, pointer, schema: own, isOwn: true, note };
}

const BRANCHES = ['oneOf', 'anyOf'] as const;

/** The branches of a schema, or of one of its properties, that differ in a constant `action`. */
function variantsOf(schema: Json, pointer: string, depth: number): ActionChoice[] {
  for (const branch of BRANCHES) {
    const options = schema[branch];
    if (!Array.isArray(options)) continue;
    const found = options.slice(0, 60).flatMap((option: unknown, index) => {
      return isObject(option) ? (choiceOf(option, `${pointer}/${branch}/${index}`) ?? []) : [];
    });
    if (found.length > 1) return found;
  }
  const properties = schema['properties'];
  if (depth > 0 || !isObject(properties)) return [];
  for (const name of Object.keys(properties).slice(0, 20)) {
    const property = properties[name];
    if (!isObject(property) || !('oneOf' in property || 'anyOf' in property)) continue;
    const found = variantsOf(property, `${pointer}/properties${pointerStep(name)}`, depth + 1);
    if (found.length > 1) return found;
  }
  return [];
}

function choiceOf(option: Json, pointer: string): ActionChoice | null {
  const properties = isObject(option['properties']) ? option['properties'] : {};
  for (const name of Object.keys(properties).slice(0, 40)) {
    const property = properties[name];
    if (!KEY.test(name) || !isObject(property)) continue;
    const value = property['const'] ?? single(property['enum']);
    if (typeof value !== 'string' || value === '') continue;
    const at = `${pointer}/properties/${name}/${property['const'] === undefined ? 'enum/0' : 'const'}`;
    const note = typeof option['description'] === 'string' ? option['description'].slice(0, 300) : null;
    const place = { source: { pointer: at, in: 'value' as const, text: value }, start: 0, end: value.length };
    return { value, place, pointer: at, schema: without(option, name), isOwn: true, note };
  }
  return null;
}

const single = (values: unknown): unknown => (Array.isArray(values) && values.length === 1 ? values[0] : undefined);

/** A schema without one of its properties. */
function without(schema: Json, name: string): Json {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  return { ...schema, properties: Object.fromEntries(Object.entries(properties).filter(([key]) => key !== name)) };
}
