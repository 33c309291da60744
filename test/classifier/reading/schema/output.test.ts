import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOutput } from '#classifier/reading/schema/output.ts';
import { parameterName } from '#classifier/reading/schema/parameter-roles.ts';

describe('a parameter that is named after what comes out', () => {
  for (const name of 'output out outfile save saved dest destination download export target'.split(' '))
    it(name, () => assert.ok(isOutput(parameterName(name))));
  for (const name of ['save_path', 'path_out', 'OutputPath']) it(name, () => assert.ok(isOutput(parameterName(name))));
});

describe('a parameter that is named after something else', () => {
  for (const name of ['path', 'outline', 'checkout', 'downloads', 'input_path', ''])
    it(`"${name}"`, () => assert.ok(!isOutput(parameterName(name))));
});
