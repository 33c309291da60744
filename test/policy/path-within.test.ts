import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { posix } from 'node:path';
import fc from '#test/property.ts';
import { pathWithin } from '#policy/path-within.ts';
import { NUM_RUNS } from './runs.ts';

const POSIX = ['/srv/data'];
const WINDOWS = ['C:\\Data'];
const HERE = ['.'];

type Case = readonly [path: string, folders: readonly string[], within: boolean];
const CASES: readonly Case[] = [
  ['/srv/data', POSIX, true],
  ['/srv/data/', POSIX, true],
  ['/srv/data/a/b.txt', POSIX, true],
  ['/srv//data/./a', POSIX, true],
  ['/srv/data/a name', POSIX, true],
  ['/srv/data/..a/b..', POSIX, true],
  ['/srv/data/100% done', POSIX, true],
  ['/srv/data/文件', POSIX, true],
  ['/srv/data', ['/etc', '/srv/data/'], true],
  ['/anything', ['/'], true],
  ['/srv/database', POSIX, false],
  ['/srv', POSIX, false],
  ['/', POSIX, false],
  ['', POSIX, false],
  ['/srv/data/../data/a', POSIX, false],
  ['/srv/data/../../etc/passwd', POSIX, false],
  ['/srv/data/..', POSIX, false],
  ['/srv/data/.../a', POSIX, false],
  ['/srv/data/.. /a', POSIX, false],
  ['/srv/data/. ./a', POSIX, false],
  ['/srv/data/..\u00A0', POSIX, false],
  ['/srv/data/ ..', POSIX, false],
  ['/srv/data/%2e%2e/etc', POSIX, false],
  ['/srv/data/%2E%2E%2Fetc', POSIX, false],
  ['/srv/data/%252e%252e/etc', POSIX, false],
  ['/srv/data/%c0%ae%c0%ae/etc', POSIX, false],
  ['/srv/data/%u002e%u002e/etc', POSIX, false],
  ['/srv/data/a%00.txt', POSIX, false],
  ['/srv/data/\u0000', POSIX, false],
  ['/srv/data/a\n/etc', POSIX, false],
  ['/srv/data/\uFF0E\uFF0E/etc', POSIX, false],
  ['/srv/data/\u2025/etc', POSIX, false],
  ['/srv/data/..\uFF0Fetc', POSIX, false],
  ['/srv/data/.\u200C./etc', POSIX, false],
  ['/srv/data/\u202E', POSIX, false],
  ['/srv/data/\uD800', POSIX, false],
  ['/srv/data\\..\\..\\etc', POSIX, false],
  ['/srv/data/..\\etc', POSIX, false],
  ['//srv/data/a', POSIX, false],
  ['//server/srv/data', ['/server'], false],
  ['/SRV/data/a', POSIX, false],
  ['srv/data/a', POSIX, false],
  [' /srv/data/a', POSIX, false],
  ['~/srv/data', POSIX, false],
  ['file:///srv/data/a', POSIX, false],
  ['C:/srv/data/a', POSIX, false],
  [`/srv/data/${'a'.repeat(5000)}`, POSIX, false],
  ['C:\\Data\\a.txt', WINDOWS, true],
  ['c:/data//A.TXT', WINDOWS, true],
  ['C:\\Database', WINDOWS, false],
  ['C:\\Data\\..\\Windows', WINDOWS, false],
  ['C:\\Data\\...\\Windows', WINDOWS, false],
  ['C:\\Data\\.. \\Windows', WINDOWS, false],
  ['C:\\Data.\\a', WINDOWS, false],
  ['C:\\Data\\a.txt.', WINDOWS, false],
  ['C:\\Data\\a.txt:stream', WINDOWS, false],
  ['C:\\Data\\NUL.txt', WINDOWS, false],
  ['C:\\Data\\com1', WINDOWS, false],
  ['C:\\Data\\console.log', WINDOWS, true],
  ['C:Data\\a', WINDOWS, false],
  ['D:\\Data\\a', WINDOWS, false],
  ['\\\\?\\C:\\Data\\a', WINDOWS, false],
  ['\\\\server\\C:\\Data', WINDOWS, false],
  ['\\Data\\a', WINDOWS, false],
  ['/Data/a', WINDOWS, false],
  ['C:\\wor\u212A\\a', ['C:\\work'], false],
  ['a/b', HERE, true],
  ['./a', HERE, true],
  ['docs/a', ['docs'], true],
  ['./docs/./a', ['./docs/'], true],
  ['docsx', ['docs'], false],
  ['../a', HERE, false],
  ['a/../../b', HERE, false],
  ['/etc/passwd', HERE, false],
  ['~/a', HERE, false],
  ['~root/a', HERE, false],
  ['$HOME/a', HERE, false],
  ['%TEMP%/a', HERE, false],
  ['file:///etc/passwd', HERE, false],
  ['C:/Windows', HERE, false],
  ['C:\\Windows', HERE, false],
  ['a\\..\\..\\b', HERE, false],
  [' /etc', HERE, false],
  ['\u00A0/etc', HERE, false],
  ['/srv/data/a', ['/srv/../srv/data'], false],
  ['/srv/data/a', ['srv/data', '', '%2fsrv', '~'], false],
];

describe('a path', () => {
  for (const [path, folders, within] of CASES) {
    it(`${JSON.stringify(path.slice(0, 60))} ${within ? 'is' : 'is not'} within ${JSON.stringify(folders)}`, () =>
      assert.equal(pathWithin(path, folders), within));
  }

  it('that is within a folder still is when somebody resolves or decodes it', () => {
    const piece = fc.constantFrom('..', '.', '', 'srv', 'data', 'a', '%2e%2e', '%2f', '\\', '...', ' ', '/', 'C:', '~');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('/', ''), (pieces, join) => {
        const path = `/srv/data${pieces.map((some) => `${join}${some}`).join('')}`;
        if (!pathWithin(path, POSIX)) return;
        for (const read of [path, decodeURIComponent(path), path.replaceAll('\\', '/')])
          assert.match(`${posix.resolve('/elsewhere', read)}/`, /^\/srv\/data\//);
      }),
      { numRuns: NUM_RUNS },
    );
  });
});
