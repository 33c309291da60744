import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ParameterRole } from '#schema/assessment.ts';
import { parametersOf } from '#classifier/reading/schema/parameters.ts';
import { schema } from '../../../subject.ts';

export type Property = Readonly<Record<string, unknown>>;

/** The role of a parameter among others. */
export const roleOf = (name: string, property: Property, beside: Readonly<Record<string, Property>> = {}): unknown =>
  parametersOf(schema({ [name]: property, ...beside })).find((found) => found.name === name)?.role;

/** A test for each of some names, which spaces part, of parameters that are all declared so. */
export function testNames(role: ParameterRole | null, property: Property, names: string): void {
  describe(`${JSON.stringify(property)} of ${role ?? 'no role'}`, () => {
    for (const name of names.split(' ')) it(name, () => assert.equal(roleOf(name, property), role));
  });
}

/** A test for each of some words, said in front of what a parameter is for. */
export function testWords(role: ParameterRole | null, name: string, words: string, type = 'string'): void {
  describe(`${name} of ${role ?? 'no role'} that says`, () => {
    for (const word of words.split(' '))
      it(word, () => assert.equal(roleOf(name, { type, description: `The ${word} of it` }), role));
  });
}

export const text = (description?: string): Property => ({ type: 'string', ...(description ? { description } : {}) });
export const number = (description?: string): Property => ({ type: 'number', ...(description ? { description } : {}) });
export const flag: Property = { type: 'boolean' };
export const object: Property = { type: 'object' };
export const texts: Property = { type: 'array', items: { type: 'string' } };
