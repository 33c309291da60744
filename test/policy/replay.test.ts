import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FORMAT_IDS } from '#policy/renderers/index.ts';
import { distinctResults, replayOf, replays } from '#policy/replay.ts';
import { replayPage } from '../../scripts/verify-clients/table.ts';

test('five clients have been replayed, each with rules of every kind', () => {
  assert.deepEqual(replays.map(({ format }) => format).sort(), [
    'claude-code',
    'codex',
    'copilot',
    'gemini',
    'opencode',
  ]);
  for (const replay of replays) {
    const kinds = new Set(distinctResults(replay).map(({ kind }) => kind));
    for (const kind of ['allow', 'ask', 'hide', 'deny']) assert.ok(kinds.has(kind), `${replay.title}: ${kind}`);
  }
});

test('no call reached a server that the files refuse, and nothing hidden was offered', () => {
  for (const { title, results } of replays)
    for (const { says, offered, reached, holds, tool, scene } of results) {
      const message = `${title} ${scene} ${tool}`;
      assert.ok(holds, message);
      if (says !== 'allow' && says !== 'left alone') assert.equal(reached, false, message);
      if (says === 'hide') assert.equal(offered, false, message);
    }
});

test('a format that nobody has replayed has no replay', () => {
  assert.equal(FORMAT_IDS.filter((format) => replayOf(format) !== undefined).length, replays.length);
  assert.equal(replayOf('zed'), undefined);
});

test('docs/replays.md is what the replays say (npm run verify:clients writes it)', () => {
  const page = readFileSync(new URL('../../docs/replays.md', import.meta.url), 'utf8');
  assert.equal(page, replayPage(replays));
});
