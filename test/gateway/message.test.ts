import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#test/property.ts';
import { hasRepeatedKeys } from '#gateway/keys.ts';
import { readClientFrame } from '#gateway/message.ts';

const read = (text: string) => readClientFrame(Buffer.from(text));
const CALL = '"jsonrpc":"2.0","id":1,"method":"tools/call"';

test('a message keeps its text', () => {
  const text = `{${CALL}, "params": {"name":"pay","arguments":{"amount":1.0,"big":12345678901234567890}}}`;
  const frame = read(text);
  assert.ok(frame.kind === 'one');
  assert.equal(frame.messages[0].text, text);
});

test('line breaks between tokens become spaces, since a server may take each for the end of a message', () => {
  const frame = read(`{"a":\r{${CALL}}\r\n}`);
  assert.ok(frame.kind === 'one');
  assert.equal(frame.text, `{"a": {${CALL}}  }`);
});

const REFUSED: readonly (readonly [string, Buffer | string])[] = [
  ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ['what is not JSON', '{"a":NaN}'],
  ['a comment', `{${CALL}/**/}`],
  ['a method twice', `{"method":"tools/call",${CALL.replace('tools/call', 'ping')}}`],
  ['a key twice, deep in the arguments', `{${CALL},"params":{"name":"pay","arguments":{"x":[{"a":1,"a":2}]}}}`],
  ['a key twice, once with an escape', `{${CALL},"params":{"name":"pay","n\\u0061me":"echo"}}`],
  ['a member of the protocol in another case', `{"Method":"tools/call","jsonrpc":"2.0","id":1,"method":"ping"}`],
  ['a member with a letter that folds to one of it', `{"paramſ":{"name":"delete_file"},${CALL}}`],
  ['a parameter of a call in another case', `{${CALL},"params":{"name":"echo","NAME":"delete_file"}}`],
  ['a text', '"tools/call"'],
  ['an empty batch', '[]'],
  ['a batch in a batch', `[[{${CALL}}]]`],
];
for (const [what, bytes] of REFUSED) {
  test(`${what} is not passed on`, () => {
    assert.equal(readClientFrame(Buffer.from(bytes)).kind, 'broken');
  });
}

test('a key twice is found wherever it is, and only then', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      assert.equal(hasRepeatedKeys(text, JSON.parse(text)), false);
      const twice = `{"k":${text},"\\u006b":${text}}`;
      assert.equal(hasRepeatedKeys(twice, JSON.parse(twice)), true);
    }),
  );
});
