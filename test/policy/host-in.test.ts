import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { hostIn } from '#policy/host-in.ts';
import { NUM_RUNS } from './runs.ts';

const HOSTS = ['example.com', '*.example.org', 'localhost:3000', '192.0.2.1', '[2001:db8::1]'];

const AT: readonly string[] = [
  'https://example.com',
  'http://example.com/',
  'HTTPS://EXAMPLE.com/Path?x=1#y',
  'https://example.com:443/',
  'http://example.com:80/',
  'http://example.com:00080/',
  'wss://example.com/socket',
  'https://example.com./',
  'https://example.com/@scope/name',
  'https://example.com/?next=https://evil.test/',
  'https://example.com?x=1',
  'example.com',
  'a.example.org',
  'https://a.b.example.org/',
  'https://xn--bcher-kva.example.org/',
  'http://localhost:3000/',
  'localhost:3000',
  'https://192.0.2.1/',
  'https://[2001:db8::1]/',
  'https://[2001:DB8:0:0:0:0:0:1]/',
];

const NOT_AT: readonly string[] = [
  '',
  'https://evil.test/',
  'https://example.com.evil.test/',
  'https://evil.test/example.com',
  'https://evilexample.com/',
  'https://example.org/',
  'https://evilexample.org/',
  'https://a.example.com/',
  'https://example.com:8443/',
  'https://example.com:80/',
  'http://localhost/',
  'https://localhost:3001/',
  'https://user@example.com/',
  'https://example.com@evil.test/',
  'https://example.com:443@evil.test/',
  'https://example.com%40evil.test/',
  'https://evil.test#@example.com/',
  'https://example.com#@evil.test/',
  'https://example.com?@evil.test/',
  'https://example.com\\@evil.test/',
  'https://evil.test\\.example.org/',
  'https:\\\\example.com/',
  'https:example.com',
  'https:/example.com',
  'https:///example.com',
  '//example.com/',
  'https://example.com /',
  ' https://example.com/',
  'https://example.com/\n',
  'https://exam\tple.com/',
  'https://example.com/\u0000',
  'https://%65xample.com/',
  'https://example%2ecom/',
  'https://\uFF45xample.com/',
  'https://example\u3002com/',
  'https://ex\u00ADample.com/',
  'https://еxample.com/',
  'https://example.com../',
  'https://.example.com/',
  'https://.example.org/',
  'https://a..example.org/',
  'https://example.com:99999999/',
  'https://example.com:/',
  'https://3221225985/',
  'https://0xc0.0.2.1/',
  'https://0300.0.2.1/',
  'https://192.0.513/',
  'https://192.0.2.1.evil.test/',
  'https://[::ffff:192.0.2.1]/',
  'https://[2001:db8::1%25eth0]/',
  'https://[2001:db8::2]/',
  'https://2001:db8::1/',
  'ftp://example.com/',
  'file://example.com/etc/passwd',
  'javascript://example.com/%0aalert(1)',
  'data:text/html,example.com',
  'example.com/path',
  'example.com@evil.test',
  `https://example.com/${'a'.repeat(3000)}`,
];

describe('an address', () => {
  for (const address of AT)
    it(`${JSON.stringify(address)} is at a listed host`, () => assert.ok(hostIn(address, HOSTS)));
  for (const address of NOT_AT)
    it(`${JSON.stringify(address.slice(0, 60))} is at no listed host`, () =>
      assert.equal(hostIn(address, HOSTS), false));

  it('is found by a host that was written in its own script', () => {
    assert.ok(hostIn('https://xn--bcher-kva.example/', ['bücher.example']));
    assert.ok(hostIn('https://shop.xn--bcher-kva.example/', ['*.bücher.example']));
    assert.equal(hostIn('https://bücher.example/', ['bücher.example']), false);
  });

  it('is at a listed port whether it names it or not', () => {
    for (const address of ['https://example.com/', 'https://example.com:443/', 'http://example.com:443/'])
      assert.ok(hostIn(address, ['example.com:443']), address);
    for (const address of ['http://example.com/', 'https://example.com:80/', 'example.com', 'example.com:80'])
      assert.equal(hostIn(address, ['example.com:443']), false, address);
    assert.equal(hostIn('http://example.com/', ['https://example.com']), false);
    assert.equal(hostIn('example.com:443', ['example.com']), false);
  });

  it('is at no host of a list that says nothing a host can be', () => {
    const nothing = ['*', '*.', '', 'https://', 'example.com/path', 'user@example.com', '*.com*', '.com', '**.com'];
    assert.equal(hostIn('https://example.com/', nothing), false);
  });

  it('has nothing below it where it is a number', () => {
    assert.equal(hostIn('https://1.192.0.2', ['*.192.0.2']), false);
    assert.equal(hostIn('https://192.0.2.1/', ['*.0.2.1', '*.1']), false);
  });

  it('that is at a listed host is there too for a browser’s parser', () => {
    const piece = fc.constantFrom(
      'example.com',
      'evil.test',
      '@',
      ':',
      '/',
      '\\',
      '?',
      '#',
      '.',
      '%2e',
      ' ',
      '443',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const address = `https://${pieces.join('')}`;
        if (hostIn(address, ['example.com'])) assert.match(new URL(address).hostname, /^example\.com\.?$/);
      }),
      { numRuns: NUM_RUNS },
    );
  });
});
