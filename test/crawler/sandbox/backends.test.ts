import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backendsHere, notHere } from './backends-here.ts';
import { testBackend } from './backend-contract.ts';

test('there is a sandbox to test', (t) => {
  for (const line of notHere) t.diagnostic(line);
  assert.notEqual(backendsHere.length, 0);
});

for (const backend of backendsHere) testBackend(backend);
