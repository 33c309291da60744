import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lists } from './scripted-process.ts';
import { names, NOTES, talkWith, type Script } from './talk-with.ts';

test('a server of the stateless era is asked without a handshake', async () => {
  const { talk, server } = await talkWith((line, side) => {
    if (line.method === 'initialize') side.error(line, -32022, 'Unsupported protocol version');
    if (line.method === 'server/discover')
      side.result(line, {
        resultType: 'complete',
        supportedVersions: ['2026-07-28'],
        capabilities: { tools: {} },
        _meta: { 'io.modelcontextprotocol/serverInfo': { name: 'notes', version: '2.0.0' } },
      });
    if (line.method === 'tools/list') side.result(line, { resultType: 'complete', tools: NOTES, ttlMs: 0 });
  });
  assert.ok(talk.kind === 'answered');
  assert.equal(talk.answer.era, 'discover');
  assert.equal(talk.answer.protocolVersion, '2026-07-28');
  assert.equal(talk.answer.serverInfo?.name, 'notes');
  assert.deepEqual(names(talk), ['list_notes', 'delete_note']);
  const list = server.heard.find(({ method }) => method === 'tools/list');
  assert.deepEqual(list?.params?.['_meta'], {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientInfo': { name: 'placard', version: '0' },
    'io.modelcontextprotocol/clientCapabilities': { roots: { listChanged: true }, sampling: {}, elicitation: {} },
  });
  assert.ok(!server.heard.some(({ method }) => method === 'notifications/initialized'));
});

const stateless: Script = (line, side) => {
  if (line.method === 'server/discover')
    side.result(line, { resultType: 'complete', supportedVersions: ['2026-07-28'] });
  if (line.method === 'tools/list') side.result(line, { resultType: 'complete', tools: NOTES });
};
const asked = ({ heard }: Awaited<ReturnType<typeof talkWith>>['server']): (string | undefined)[] =>
  heard.map(({ method }) => method);

test('a server that was of the stateless era is asked in it at once', async () => {
  const { talk, server } = await talkWith(stateless, {}, 'discover');
  assert.deepEqual(names(talk), ['list_notes', 'delete_note']);
  assert.deepEqual(asked(server), ['server/discover', 'tools/list']);
});

test('one that refuses the version at first is asked for it once more, and no more', async () => {
  let refusals = 0;
  const refusing: Script = (line, side, clock) => {
    if (line.method === 'server/discover' && (refusals += 1) === 1) side.error(line, -32022, 'Unsupported version');
    else stateless(line, side, clock);
  };
  const { talk, server } = await talkWith(refusing, {}, 'discover');
  assert.deepEqual(names(talk), ['list_notes', 'delete_note']);
  assert.deepEqual(asked(server), ['server/discover', 'server/discover', 'tools/list']);
  const never = await talkWith((line, side) => side.error(line, -32022, 'Unsupported version'), {}, 'discover');
  assert.equal(never.talk.kind, 'failed');
  assert.deepEqual(asked(never.server), ['server/discover', 'server/discover', 'initialize']);
});

test('one that has gone back to handshakes is greeted by one', async () => {
  const back: Script = (line, side) => {
    if (line.method === 'server/discover') side.error(line, -32601, 'Method not found');
    else lists(NOTES)(line, side);
  };
  const { talk } = await talkWith(back, {}, 'discover');
  assert.ok(talk.kind === 'answered');
  assert.equal(talk.answer.era, 'initialize');
});

test('a stateless server that wants input from a person is not given any', async () => {
  const { talk } = await talkWith((line, server) => {
    if (line.method === 'initialize') server.error(line, -32022, 'Unsupported protocol version');
    else server.result(line, { resultType: 'input_required', inputRequests: {} });
  });
  assert.ok(talk.kind === 'failed');
  assert.equal(talk.end.verdict.outcome, 'needs-config');
});
