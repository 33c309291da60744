import type { Assessment } from '#schema/assessment.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { pointerStep } from './definition-text.ts';

/** One parameter of a tool as a row of a table. Text is as the server gave it: make it visible where it is shown. */
export interface ParameterRow {
  /** Names from the outside in: `['input', 'code']` for a property of a property. */
  readonly path: readonly string[];
  /** JSON Pointer to it in the definition. */
  readonly pointer: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string | null;
  /** Values that the schema allows, default and bounds, as `label: value`. */
  readonly constraints: readonly { readonly label: string; readonly text: string }[];
  readonly roles: Assessment['parameters'][number]['role'][];
}

type Schema = Readonly<Record<string, unknown>>;
/** Objects within objects are opened this deep, and at most so many rows are made of one schema. */
const MAX_DEPTH = 3;
const MAX_ROWS = 250;
const MAX_VALUES = 24;
const BOUNDS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'format'] as const;

/** The parameters of a tool, required ones as the schema says, objects opened; `cut` when there are more than are shown. */
export function parameterRows(
  schema: ToolDefinition['inputSchema'],
  roles: Assessment['parameters'],
): { readonly rows: readonly ParameterRow[]; readonly cut: boolean } {
  const rows: ParameterRow[] = [];
  const open = (object: Schema, pointer: string, path: readonly string[]): void => {
    const required = Array.isArray(object['required']) ? object['required'] : [];
    for (const [name, value] of Object.entries(asSchema(object['properties']) ?? {})) {
      if (rows.length > MAX_ROWS) return;
      const property = asSchema(value) ?? {};
      const at = `${pointer}/properties${pointerStep(name)}`;
      rows.push({
        path: [...path, name],
        pointer: `/inputSchema${at}`,
        type: typeOf(property),
        required: required.includes(name),
        description: typeof property['description'] === 'string' ? property['description'] : null,
        constraints: constraintsOf(property),
        roles: roles.filter((role) => matches(role.pointer, at)).map(({ role }) => role),
      });
      if (path.length + 1 < MAX_DEPTH) open(property, at, [...path, name]);
    }
  };
  open(schema ?? {}, '', []);
  return { rows: rows.slice(0, MAX_ROWS), cut: rows.length > MAX_ROWS };
}

/** Pointers may count from the schema or from the whole definition. */
const matches = (pointer: string, at: string): boolean => pointer === at || pointer === `/inputSchema${at}`;

const asSchema = (value: unknown): Schema | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : null;

function typeOf(schema: Schema, depth = 0): string {
  const { type, anyOf, oneOf } = schema;
  if (depth > MAX_DEPTH) return '…';
  if (Array.isArray(type)) return type.filter((item) => typeof item === 'string').join(' or ');
  if (type === 'array') return `list of ${typeOf(asSchema(schema['items']) ?? {}, depth + 1)}`;
  if (typeof type === 'string') return type;
  const choices: unknown = anyOf ?? oneOf;
  if (Array.isArray(choices)) {
    return [...new Set(choices.slice(0, MAX_VALUES).map((choice) => typeOf(asSchema(choice) ?? {}, depth + 1)))].join(
      ' or ',
    );
  }
  if (Array.isArray(schema['enum'])) return 'choice';
  return 'anything';
}

function constraintsOf(schema: Schema): ParameterRow['constraints'] {
  const items = asSchema(schema['items']);
  const values: unknown = schema['enum'] ?? items?.['enum'];
  const oneOf = Array.isArray(values) ? [{ label: 'one of', text: listed(values) }] : [];
  const fixed = 'const' in schema ? [{ label: 'always', text: JSON.stringify(schema['const']) }] : [];
  const preset = 'default' in schema ? [{ label: 'default', text: JSON.stringify(schema['default']) }] : [];
  const bounds = BOUNDS.filter((key) => ['string', 'number'].includes(typeof schema[key])).map((key) => ({
    label: key,
    text: String(schema[key]),
  }));
  return [...oneOf, ...fixed, ...preset, ...bounds];
}

const listed = (values: readonly unknown[]): string =>
  values
    .slice(0, MAX_VALUES)
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join(', ') + (values.length > MAX_VALUES ? `, … (${values.length})` : '');
