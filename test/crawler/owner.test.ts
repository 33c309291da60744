import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ownerOf } from '#crawler/owner.ts';

const me = ownerOf('my host', process.pid, randomUUID);
const { pid: ended } = spawnSync(process.execPath, ['--eval', '0']);

const CASES: Record<string, { other: string; isGone: boolean }> = {
  'a crawl itself': { other: me.id, isGone: false },
  'a process that runs': { other: ownerOf('my host', process.ppid, randomUUID).id, isGone: false },
  'a process that has ended': { other: ownerOf('my host', ended, randomUUID).id, isGone: true },
  'an earlier process with the same id': { other: ownerOf('my host', process.pid, randomUUID).id, isGone: true },
  'a process of another machine': { other: ownerOf('your host', ended, randomUUID).id, isGone: false },
};
for (const [name, { other, isGone }] of Object.entries(CASES)) {
  test(`${name} is ${isGone ? 'gone' : 'taken to be there'}`, () => assert.equal(me.isGone(other), isGone));
}
