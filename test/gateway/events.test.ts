import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encoded, events, messageEvent } from '#gateway/http/events.ts';
import { mismatch } from '#gateway/http/headers.ts';
import { isForeign } from '#gateway/http/foreign.ts';
import { readServerFrame } from '#gateway/message.ts';

async function* cut(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const STREAM =
  ': hello\n\nid: 7\nretry: 250\ndata: \n\nevent: message\r\nid: 8\r\ndata: {"a":\r\ndata: "é"}\r\n\r\ndata: x\r\rdata: lost';

for (const size of [1, 2, 3, 7, 1000]) {
  test(`events are found in pieces of ${size} bytes`, async () => {
    const found = await Array.fromAsync(events(cut(STREAM, size), 1000));
    assert.deepEqual(
      found.map(({ data, id, retry }) => [data, id, retry]),
      [
        [null, null, null],
        ['', '7', 250],
        ['{"a":\n"é"}', '8', null],
        ['x', null, null],
      ],
    );
  });
}

test('an event goes on as it came, or with other data and all else as it came', async () => {
  const [one] = await Array.fromAsync(events(cut('id: 1\nevent: message\ndata: {"a":1}\n\n', 100), 1000));
  assert.ok(one);
  assert.equal(encoded(one), 'id: 1\nevent: message\ndata: {"a":1}\n\n');
  assert.equal(encoded(one, '{}'), 'id: 1\nevent: message\ndata: {}\n\n');
});

test('an event without end is not waited for', async () => {
  await assert.rejects(Array.fromAsync(events(cut(`data: ${'x'.repeat(2000)}`, 100), 1000)), RangeError);
  assert.equal(messageEvent('{}'), 'event: message\ndata: {}\n\n');
});

const CALL = readServerFrame(
  '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"écho","arguments":{"region":"eu","deep":{"n":5}}}}',
)?.[0];
const HEADERS: readonly (readonly [Record<string, string>, boolean])[] = [
  [{}, true],
  [{ 'mcp-method': 'tools/call' }, true],
  [{ 'mcp-method': 'ping' }, false],
  [{ 'mcp-name': '=?base64?w6ljaG8=?=' }, true],
  [{ 'mcp-name': 'echo' }, false],
  [{ 'mcp-param-region': 'eu', 'mcp-param-n': '5' }, true],
  [{ 'mcp-param-region': 'us' }, false],
];
for (const [headers, fits] of HEADERS) {
  test(`headers ${JSON.stringify(headers)} ${fits ? 'say' : 'do not say'} what the body says`, () => {
    assert.ok(CALL);
    assert.equal(mismatch(headers, CALL) === null, fits);
  });
}

const VISITORS: readonly (readonly [Record<string, string>, string, boolean])[] = [
  [{ host: '127.0.0.1:8080' }, '127.0.0.1', false],
  [{ host: 'localhost:8080', origin: 'http://localhost:6274' }, '127.0.0.1', false],
  [{ host: 'evil.example:8080' }, '127.0.0.1', true],
  [{ host: '127.0.0.1.evil.example' }, '127.0.0.1', true],
  [{ host: 'localhost', origin: 'https://evil.example' }, '127.0.0.1', true],
  [{ host: 'localhost', origin: 'null' }, '127.0.0.1', true],
  [{}, '127.0.0.1', true],
  [{ host: 'gateway.internal' }, '0.0.0.0', false],
  [{ host: 'gateway.internal', origin: 'https://gateway.internal' }, '0.0.0.0', true],
];
for (const [headers, bound, foreign] of VISITORS) {
  test(`${JSON.stringify(headers)} on ${bound} is ${foreign ? '' : 'not '}foreign`, () => {
    assert.equal(isForeign(headers, bound), foreign);
  });
}
