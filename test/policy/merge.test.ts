import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { merge } from '#policy/merge.ts';
import { PolicyStack } from '#schema/policy.ts';
import { policy } from './arbitrary.ts';
import { samples } from './samples.ts';
import { NUM_RUNS } from './runs.ts';

const under = (serverKey: string, server: string) => ({ ...samples['empty-server'], serverKey, server });
const keysOf = (...keys: string[]): string[] =>
  merge(keys.map((key, at) => under(key, `server-${at}`))).stack.servers.map(({ serverKey }) => serverKey);

describe('merging policies', () => {
  it('leaves keys that differ as they are', () => {
    const { stack, renamed } = merge([under('crm', 'a'), under('files', 'b')]);
    assert.deepEqual(
      stack.servers.map(({ serverKey }) => serverKey),
      ['crm', 'files'],
    );
    assert.deepEqual(renamed, []);
  });

  it('numbers a key that is taken, and says so', () => {
    const { renamed } = merge([under('crm', 'a'), under('crm', 'b')]);
    assert.deepEqual(renamed, [{ server: 'b', from: 'crm', to: 'crm-2' }]);
  });

  it('takes no numbered key that another server has', () => {
    assert.deepEqual(keysOf('crm', 'crm', 'crm-2'), ['crm', 'crm-3', 'crm-2']);
  });

  it('keeps a numbered key within its length', () => {
    const long = `a${'-b'.repeat(15)}c`;
    assert.equal(long.length, 32);
    assert.deepEqual(keysOf(long, long), [long, `a${'-b'.repeat(14)}-2`]);
  });

  it('refuses a server that comes twice, and no server at all', () => {
    assert.throws(() => merge([under('a', 'crm'), under('b', 'crm')]), /two for "crm"/);
    assert.throws(() => merge([]), /at least one/);
  });

  it('makes a valid stack of any policies', () => {
    fc.assert(
      fc.property(fc.array(policy, { minLength: 1, maxLength: 5 }), (some) => {
        const { stack } = merge(some.map((one, at) => ({ ...one, server: `server-${at}` })));
        assert.deepEqual(PolicyStack.parse(stack), structuredClone(stack));
        assert.deepEqual(
          stack.servers.map(({ tools }) => tools),
          some.map(({ tools }) => tools),
        );
      }),
      { numRuns: NUM_RUNS },
    );
  });
});
