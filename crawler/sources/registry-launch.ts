import { z } from 'zod';
import type { LaunchHint } from '#schema/server.ts';
import { BLANK } from '../blank.ts';
import { isSecretName, looksSecret } from '../configs/redact.ts';
import { variableNames } from '../configs/variable-names.ts';

const text = z.string().max(1_000).optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);

/** `Input` of the API, with what arguments and variables add to it (`docs/reference/api/openapi.yaml`). */
const Input = z.looseObject({
  description: text,
  isRequired: flag,
  isSecret: flag,
  format: text,
  value: text,
  default: text,
  placeholder: text,
  choices: z.array(z.string().max(1_000)).max(100).optional().catch(undefined),
});
export const RegistryInput = Input.extend({
  type: text,
  name: text,
  valueHint: text,
  variables: z.record(z.string(), Input).optional().catch(undefined),
});
type RegistryInput = z.infer<typeof RegistryInput>;

const FLAG = /^-{1,2}[A-Za-z][A-Za-z0-9_.-]{0,60}(?:=[^\n]{0,200})?$/;
const VARIABLE = /\{([A-Za-z0-9_.-]{1,80})\}/g;
/** What an empty folder can stand for. */
const FOLDER = '<dir>';

/**
 * How a package of a registry is started: its own arguments, and the names of the variables that it cannot do without.
 * Fixed values and defaults become arguments unless they are secret; what only a person can know becomes a blank; what is
 * optional and has no default is left out. A variable with a fixed value or a default is left out too: a made-up value
 * would be wrong, and only names are kept.
 */
export function hintOf(args: readonly RegistryInput[], variables: readonly RegistryInput[]): LaunchHint {
  const wanted = variables.filter(
    ({ isRequired, value, default: given }) => isRequired === true && isOpen(value) && given === undefined,
  );
  return {
    args: args.flatMap(argument).map((arg) => arg.slice(0, 1_000)),
    env: variableNames(wanted.flatMap(({ name }) => name ?? [])),
  };
}

const isOpen = (value: string | undefined): boolean => value === undefined || value.search(VARIABLE) >= 0;

function argument(input: RegistryInput): string[] {
  const { name, isRequired = false } = input;
  if (input.type !== 'named') return valueOf(input, isRequired);
  if (name === undefined || !FLAG.test(name)) return [];
  if (!wantsValue(input)) return [name];
  const value = valueOf(input, isRequired);
  if (input.format === 'boolean' && value[0] === 'true') return [name];
  if (value.length === 0 || (input.format === 'boolean' && value[0] === 'false')) return [];
  return [name, ...value];
}

/** A named argument of which nothing but the name is told is a flag, such as `--stdio`. */
const wantsValue = (input: RegistryInput): boolean =>
  [input.value, input.default, input.placeholder, input.format, input.choices, input.variables].some(
    (part) => part !== undefined,
  ) ||
  input.isSecret === true ||
  (input.description !== undefined && input.isRequired === true);

function valueOf(input: RegistryInput, isRequired: boolean): string[] {
  if (isPrivate(input)) return isRequired || input.value !== undefined ? [BLANK] : [];
  if (input.value !== undefined) return [filled(input.value, input.variables ?? {})];
  const given = input.default ?? (isRequired ? input.choices?.[0] : undefined);
  if (input.format === 'filepath') return given !== undefined || isRequired ? [FOLDER] : [];
  if (given !== undefined) return looksSecret(given) ? [BLANK] : [given];
  return isRequired ? [BLANK] : [];
}

const isPrivate = ({ isSecret, name, value, default: given }: RegistryInput): boolean =>
  isSecret === true ||
  (name !== undefined && isSecretName(name) && (value ?? given) === undefined) ||
  looksSecret(value ?? '');

/** Puts what is known into `{name}`; what is not, or is secret, becomes a blank, and a path the empty folder. */
const filled = (template: string, variables: Readonly<Record<string, z.infer<typeof Input>>>): string =>
  template.replace(VARIABLE, (_whole, name: string) => {
    const known = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (known?.format === 'filepath') return FOLDER;
    const given = known?.isSecret ? undefined : (known?.value ?? known?.default ?? known?.choices?.[0]);
    return given === undefined || looksSecret(given) ? BLANK : given;
  });
