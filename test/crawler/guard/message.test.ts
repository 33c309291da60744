import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMessage, type Message } from '#crawler/guard/message.ts';

const CASES: Record<string, { line: string | Buffer; message: Message }> = {
  'an answer': {
    line: '{"jsonrpc":"2.0","id":"a","result":{"x":1}}',
    message: { kind: 'result', id: 'a', result: { x: 1 }, isDamaged: false },
  },
  'an error': {
    line: '{"id":1,"error":{"code":-32601,"message":"No."}}',
    message: { kind: 'error', id: 1, code: -32601, message: 'No.' },
  },
  'a request': { line: '{"id":7,"method":"ping"}', message: { kind: 'request', id: 7, method: 'ping' } },
  'a notification': {
    line: '{"method":"notifications/message"}',
    message: { kind: 'notification', method: 'notifications/message' },
  },
  'a log line that is JSON': { line: '{"level":"info","msg":"ready"}', message: { kind: 'noise' } },
  'broken JSON': { line: '{"id":1,', message: { kind: 'noise' } },
  'an answer without a result': { line: '{"id":1}', message: { kind: 'noise' } },
  'an answer whose result is a list': { line: '{"id":1,"result":[]}', message: { kind: 'noise' } },
  'an answer whose result is null': { line: '{"id":1,"result":null}', message: { kind: 'noise' } },
  'a batch': { line: '[{"id":1,"result":{}}]', message: { kind: 'noise' } },
  'a request whose id is an object': { line: '{"id":{},"method":"ping"}', message: { kind: 'noise' } },
  'a request whose id is too long to repeat': {
    line: `{"id":"${'x'.repeat(257)}","method":"ping"}`,
    message: { kind: 'noise' },
  },
  'bytes that are no UTF-8': {
    line: Buffer.concat([Buffer.from('{"id":"a","result":{"x":"'), Buffer.from([0xff, 0xc3]), Buffer.from('"}}')]),
    message: { kind: 'result', id: 'a', result: { x: '\ufffd\ufffd' }, isDamaged: true },
  },
};

for (const [name, { line, message }] of Object.entries(CASES)) {
  test(`${name} is read as ${message.kind}`, () => assert.deepEqual(parseMessage(Buffer.from(line)), message));
}

test('a property that is named __proto__ stays a property', () => {
  const message = parseMessage(Buffer.from('{"id":1,"result":{"__proto__":{"polluted":true}}}'));
  assert.ok(message.kind === 'result');
  assert.deepEqual(Object.keys(message.result), ['__proto__']);
  assert.equal('polluted' in {}, false);
});
