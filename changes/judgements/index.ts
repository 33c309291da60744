import type { Judge } from '../judgement.ts';
import { alternatives } from './alternatives.ts';
import { bounds } from './bounds.ts';
import { carefulParameter } from './careful-parameter.ts';
import { constraints } from './constraints.ts';
import { defaults } from './defaults.ts';
import { described } from './described.ts';
import { hints } from './hints.ts';
import { options } from './options.ts';
import { parameterWithPower } from './parameter-with-power.ts';
import { references } from './references.ts';
import { required } from './required.ts';
import { types } from './types.ts';
import { unnamedParameters } from './unnamed-parameters.ts';

/** Every judgement of edits. Each looks at edits that no other looks at, so their order does not matter. */
export const judges: readonly Judge[] = [
  alternatives,
  bounds,
  carefulParameter,
  constraints,
  defaults,
  described,
  hints,
  options,
  parameterWithPower,
  references,
  required,
  types,
  unnamedParameters,
];
