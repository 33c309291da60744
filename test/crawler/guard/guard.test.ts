import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { DEFAULT_LIMITS, limitsWith } from '#crawler/limits.ts';
import { guard } from '#crawler/guard/guard.ts';
import { manualClock } from '../manual-clock.ts';
import { lists, scriptedProcess } from '../scripted-process.ts';

const options = () => ({ limits: DEFAULT_LIMITS, clock: manualClock(), newId: randomUUID });
const INITIALIZE = {
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'placard', version: '0' } },
} as const;

test('a tool cannot be called: the type has no such request', () => {
  const peer = guard(scriptedProcess(lists([])), options());
  // @ts-expect-error: this line fails to compile the day somebody adds the method.
  assert.throws(() => peer.ask({ method: 'tools/call', params: { name: 'delete_note' } }, 'listMs'), /never sends/);
});

for (const method of [
  'tools/call',
  'resources/read',
  'prompts/get',
  'completion/complete',
  'logging/setLevel',
  '__proto__',
]) {
  test(`${method} is refused at run time, and nothing is written`, async () => {
    const process = scriptedProcess(lists([]));
    const peer = guard(process, options());
    const smuggled = JSON.parse(JSON.stringify({ method, params: {} }));
    assert.throws(() => peer.ask(smuggled, 'listMs'), TypeError);
    assert.throws(() => peer.tell(smuggled), TypeError);
    await peer.ask(INITIALIZE, 'initializeMs');
    assert.deepEqual(
      process.heard.map((line) => line.method),
      ['initialize'],
    );
  });
}

test('the id of every request is the one that was made for it', async () => {
  const process = scriptedProcess(lists([]));
  const ids = ['unguessable-a', 'unguessable-b'];
  const peer = guard(process, { ...options(), newId: () => ids.shift() ?? 'none' });
  await peer.ask(INITIALIZE, 'initializeMs');
  await peer.ask({ method: 'tools/list', params: {} }, 'listMs');
  assert.deepEqual(
    process.heard.map(({ id }) => id),
    ['unguessable-a', 'unguessable-b'],
  );
});

test('what a server says besides the protocol is kept, the newest 16 KiB of it', async () => {
  const process = scriptedProcess((line, server) => {
    server.complain(`${'old '.repeat(20_000)}\nMissing key`);
    server.write('Listening on port 3000\n');
    setImmediate(() => lists([])(line, server));
  });
  const peer = guard(process, options());
  await peer.ask(INITIALIZE, 'initializeMs');
  const { stderr, stdout } = peer.said();
  assert.ok(stderr.length <= 16 * 1024 && stderr.endsWith('Missing key'));
  assert.equal(stdout, 'Listening on port 3000\n');
});

test('after the end every question is answered with the end', async () => {
  const process = scriptedProcess((_line, server) => server.write('x'.repeat(100)));
  const peer = guard(process, { ...options(), limits: limitsWith({ lineBytes: 10 }) });
  const replies = [await peer.ask(INITIALIZE, 'initializeMs'), await peer.ask(INITIALIZE, 'initializeMs')];
  for (const reply of replies) assert.equal(reply.kind === 'ended' && reply.end.verdict.outcome, 'limit-exceeded');
  assert.equal(process.heard.length, 1);
});

test('a closed server leaves no timer behind', async () => {
  const clock = manualClock();
  let running = 0;
  const counting = {
    ...clock,
    after(ms: number, action: () => void) {
      running += 1;
      const callOff = clock.after(ms, action);
      return () => {
        running -= 1;
        callOff();
      };
    },
  };
  const peer = guard(scriptedProcess(lists([])), { ...options(), clock: counting });
  await peer.ask(INITIALIZE, 'initializeMs');
  await peer.close();
  assert.equal(running, 0);
});

test('the end of a server waits for what it said last', async () => {
  const process = scriptedProcess((_line, server) => {
    server.exitHoldingPipe({ code: 1, signal: null });
    setImmediate(() => {
      server.complain('NOTES_KEY is required');
      server.exit({ code: 1, signal: null });
    });
  });
  const peer = guard(process, options());
  const reply = await peer.ask(INITIALIZE, 'initializeMs');
  assert.equal(reply.kind, 'ended');
  assert.equal(peer.said().stderr, 'NOTES_KEY is required');
});
