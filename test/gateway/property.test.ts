import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#test/property.ts';
import { parseTree, type Node } from 'jsonc-parser';
import { readClientFrame } from '#gateway/message.ts';
import { admit, createExchanges, createSession } from '#gateway/session.ts';
import { evaluate, type Call } from '#policy/evaluate.ts';
import type { Policy } from '#schema/policy.ts';
import { args as arbitraryArguments, policy as arbitraryPolicy } from '../policy/arbitrary.ts';
import { NUM_RUNS } from '../policy/runs.ts';
import { rulesOf } from './scripted.ts';

/** What some JSON says to a reader that takes the first of two keys, or keys in any case: as Go's and others' do. */
function leniently(node: Node | undefined, isFirst: boolean, ignoresCase: boolean): unknown {
  if (node?.type === 'array') return node.children?.map((child) => leniently(child, isFirst, ignoresCase));
  if (node?.type !== 'object') return node?.value as unknown;
  const entries = (node.children ?? []).map(({ children }) => {
    const key = String(children?.[0]?.value);
    return [
      ignoresCase ? key.toUpperCase().toLowerCase() : key,
      leniently(children?.[1], isFirst, ignoresCase),
    ] as const;
  });
  return Object.fromEntries(isFirst ? entries.reverse() : entries);
}

/** Every call that any server could see in a text. */
function callsIn(text: string): Call[] {
  const pieces = [text, ...text.split(/[\r\n]+/), ...text.split(/[\r\n\u2028\u2029\u0085\v\f]+/)];
  return pieces.flatMap((piece) => {
    const tree = parseTree(piece, [], { allowTrailingComma: true });
    return [false, true].flatMap((isFirst) =>
      [false, true].flatMap((ignoresCase) => [leniently(tree, isFirst, ignoresCase)].flat().flatMap(callOf)),
    );
  });
}

function callOf(message: unknown): Call[] {
  const { method, params } = Object(message) as { method?: unknown; params?: { name?: unknown; arguments?: unknown } };
  if (method !== 'tools/call') return [];
  const { name, arguments: args } = Object(params) as { name?: unknown; arguments?: unknown };
  return [{ tool: String(name), arguments: args ?? {} }];
}

const spelled = (name: string): fc.Arbitrary<string> =>
  fc.constantFrom(name, name.toUpperCase(), ` ${name}`, `${name}\u200b`, name.normalize('NFD'), `${name}x`);

/** A call of some tool of the policy, as a text that somebody has tampered with. */
const tampered = (policy: Policy): fc.Arbitrary<string> => {
  const names = ['ping', ...policy.tools.map(({ tool }) => tool), ...policy.others];
  const name = fc.constantFrom(...names).chain(spelled);
  return fc
    .record({
      name,
      other: name,
      args: arbitraryArguments,
      otherArgs: arbitraryArguments,
      id: fc.constantFrom('1', '"1"', 'null', '1.5', '{}'),
      how: fc.nat({ max: 12 }),
    })
    .map(({ name: first, other, args, otherArgs, id, how }) => {
      const [a, b] = [JSON.stringify(first), JSON.stringify(other)];
      const [x, y] = [JSON.stringify(args) ?? '{}', JSON.stringify(otherArgs) ?? '{}'];
      const call = (params: string, more = ''): string =>
        `{"jsonrpc":"2.0","id":${id},"method":"tools/call","params":${params}${more}}`;
      const plain = call(`{"name":${a},"arguments":${x}}`);
      const second = call(`{"name":${b},"arguments":${y}}`);
      const WAYS = [
        plain,
        call(`{"name":${a},"name":${b},"arguments":${x}}`),
        call(`{"name":${a},"arguments":${x},"arguments":${y}}`),
        call(`{"name":${a},"arguments":${x},"Name":${b}}`),
        call(`{"name":${a},"arguments":${x}}`, `,"params":{"name":${b}}`),
        call(`{"name":${a},"arguments":${x}}`, `,"PARAMS":{"name":${b}}`),
        plain.replace('"method"', '"Method":"ping","method"'),
        plain.replace('"method":"tools/call"', '"method":"tools/call","method":"ping"'),
        `{"jsonrpc":"2.0","method":"x","params":\r${plain}\r}`,
        `[${plain},${second}]`,
        `\ufeff${plain}`,
        `${plain}\u2028${second}`,
        `{"jsonrpc":"2.0","id":1,"result":${plain},"method":"tools/call","params":{"name":${b},"arguments":${y}}}`,
      ];
      return WAYS[how] ?? plain;
    });
};

test('no call that the policy refuses reaches the server, however it is written and however the server reads', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryPolicy.chain((policy) => fc.tuple(fc.constant(policy), fc.array(tampered(policy), { maxLength: 5 }))),
      async ([policy, texts]) => {
        const session = createSession(rulesOf(policy), () => Promise.reject(new Error('It does not answer.')));
        const exchanges = createExchanges();
        for (const text of texts) {
          const frame = readClientFrame(Buffer.from(text));
          if (frame.kind === 'broken') continue;
          const admission = await admit(session, frame, exchanges, async () => 'decline');
          if (admission.kind !== 'forward') continue;
          for (const call of callsIn(admission.text))
            assert.equal(evaluate(policy, call, () => 0).decision, 'allow', `${call.tool} in ${JSON.stringify(text)}`);
        }
      },
    ),
    { numRuns: NUM_RUNS },
  );
});

test('what is charged never exceeds a limit, whatever is called, answered and called off', async () => {
  const limits = fc.record({
    max: fc.integer({ min: 1, max: 50 }),
    window: fc.constant('day'),
    sum: fc.constantFrom('/n', undefined),
  });
  await fc.assert(
    fc.asyncProperty(
      limits,
      fc.array(
        fc.tuple(
          fc.oneof(fc.integer({ min: -5, max: 30 }), fc.double(), fc.string({ maxLength: 2 })),
          fc.constantFrom('result', 'refused', 'lost', 'open'),
        ),
        { maxLength: 40 },
      ),
      async ({ max, window, sum }, calls) => {
        const policy = {
          version: '1',
          server: 's',
          serverKey: 's',
          preset: null,
          default: 'deny',
          others: [],
          tools: [
            {
              tool: 't',
              decision: 'allow',
              conditions: [],
              limits: [{ max, window, ...(sum !== undefined && { sum }) }],
            },
          ],
        } as unknown as Policy;
        const session = createSession(rulesOf(policy), () => Promise.reject(new Error('no')));
        let [spent, id] = [0, 0];
        for (const [n, ending] of calls) {
          const text = JSON.stringify({
            jsonrpc: '2.0',
            id: (id += 1),
            method: 'tools/call',
            params: { name: 't', arguments: { n } },
          });
          const frame = readClientFrame(Buffer.from(text));
          assert.ok(frame.kind !== 'broken');
          const exchanges = createExchanges();
          const admission = await admit(session, frame, exchanges, async () => 'decline');
          if (admission.kind !== 'forward') continue;
          const [exchange] = exchanges.open.values();
          if (ending === 'refused') exchange?.undo?.();
          else spent += sum === undefined ? 1 : Number(n);
          if (ending === 'lost') exchange?.settle(null);
          assert.ok(spent <= max);
        }
      },
    ),
    { numRuns: Math.min(NUM_RUNS, 200) },
  );
});
