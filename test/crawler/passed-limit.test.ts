import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitPassed } from '#crawler/passed-limit.ts';

const code = (code: number) => ({ code, signal: null });
const CASES: Record<string, [Parameters<typeof limitPassed>[0], string, string | null]> = {
  'the processor’s signal': [{ code: null, signal: 'SIGXCPU' }, '', 'cpuSeconds'],
  'the same signal as a shell says it': [code(128 + 24), '', 'cpuSeconds'],
  'a file that is too big': [{ code: null, signal: 'SIGXFSZ' }, '', 'fileMb'],
  'a heap that is full': [code(134), 'FATAL ERROR: Reached heap limit … JavaScript heap out of memory', 'heapMb'],
  'too many open files': [code(1), 'Error: EMFILE: too many open files, open "x"', 'openFiles'],
  'a full scratch folder': [code(1), 'Error: ENOSPC: no space left on device, write', 'scratchMb'],
  'no more processes': [code(1), 'Error: spawn node EAGAIN', 'processes'],
  'another failure': [code(1), 'Error: the database cannot be opened', null],
  'a complaint and a success': [code(0), 'Error: EMFILE', null],
};

for (const [name, [exit, stderr, limit]] of Object.entries(CASES))
  test(`${name} shows ${limit ?? 'no limit'}`, () => assert.equal(limitPassed(exit, stderr), limit));
