import type { ParameterShape } from '#classifier/reading/schema/roles/conditions.ts';

/** A parameter that takes a text, by itself in its schema, and what is found of it beside that. */
export const shape = (found: Partial<ParameterShape> = {}): ParameterShape => ({
  type: 'string',
  isArray: false,
  format: null,
  isChoice: false,
  options: [],
  description: null,
  siblings: {},
  within: null,
  ...found,
});
