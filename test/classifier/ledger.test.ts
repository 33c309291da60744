import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerOf, type Verdict } from '#classifier/ledger.ts';
import type { Hint, Standing } from '#schema/ledger.ts';
import type { Annotations } from '#schema/tool-definition.ts';

const reads: Verdict = { category: 'Read', capabilities: [] };
const writes: Verdict = { category: 'Write', capabilities: ['changes-data'] };
const deletes: Verdict = { category: 'Destructive', capabilities: ['deletes'] };
const sends: Verdict = { category: 'Write', capabilities: ['sends-outward'] };

const CASES: readonly (readonly [says: string, Annotations | undefined, Verdict, Hint, Standing])[] = [
  ['no annotations at all', undefined, reads, 'readOnlyHint', 'missing'],
  ['no hint among others', { title: 'x' }, deletes, 'destructiveHint', 'missing'],
  ['read-only, and it reads', { readOnlyHint: true }, reads, 'readOnlyHint', 'agrees'],
  ['read-only, but it writes', { readOnlyHint: true }, writes, 'readOnlyHint', 'over-claims'],
  ['not read-only, and it writes', { readOnlyHint: false }, writes, 'readOnlyHint', 'agrees'],
  ['not read-only, but it reads', { readOnlyHint: false }, reads, 'readOnlyHint', 'under-claims'],
  ['destructive, and it deletes', { destructiveHint: true }, deletes, 'destructiveHint', 'agrees'],
  ['harmless, but it deletes', { destructiveHint: false }, deletes, 'destructiveHint', 'over-claims'],
  ['destructive, but it reads', { destructiveHint: true }, reads, 'destructiveHint', 'under-claims'],
  ['harmless, and it reads', { destructiveHint: false }, reads, 'destructiveHint', 'agrees'],
  ['destructive, and it may overwrite', { destructiveHint: true }, writes, 'destructiveHint', 'undecided'],
  ['destructive beside read-only', { readOnlyHint: true, destructiveHint: true }, deletes, 'destructiveHint', 'moot'],
  ['idempotent beside read-only', { readOnlyHint: true, idempotentHint: true }, reads, 'idempotentHint', 'moot'],
  ['idempotent', { idempotentHint: true }, writes, 'idempotentHint', 'undecided'],
  ['closed, but it sends outside', { openWorldHint: false }, sends, 'openWorldHint', 'over-claims'],
  ['open, and it sends outside', { openWorldHint: true }, sends, 'openWorldHint', 'agrees'],
  ['closed, and nothing leads outside', { openWorldHint: false }, reads, 'openWorldHint', 'undecided'],
];

for (const [says, annotations, verdict, hint, standing] of CASES)
  test(`${says}: ${hint} ${standing}`, () => {
    assert.equal(ledgerOf(annotations, verdict)[hint], standing);
  });
