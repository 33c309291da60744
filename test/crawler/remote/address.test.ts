import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwnOrPublicAddress, isPublicAddress } from '#crawler/remote/address.ts';

const PUBLIC = ['1.1.1.1', '93.184.215.14', '172.15.255.255', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::200e'];

/** Addresses of IANA's special-purpose registries and of clouds, in the spellings in which they come. */
const SPECIAL = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.255.255.254'],
  ...['168.63.129.16', '169.254.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.0.192'],
  ...['192.0.2.1', '192.88.99.1', '192.168.0.1', '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1'],
  ...['224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:a9fe:a9fe', '::ffff:8.8.8.8'],
  ...['64:ff9b::7f00:1', '64:ff9b::808:808', '64:ff9b:1::1', '100::1', '100:0:0:1::1', '2001::1', '2001:2::1'],
  ...['2001:10::1', '2001:20::1', '2001:db8::1', '2002:7f00:1::1', '3fff::1', '5f00::1', 'fc00::1', 'fd00:ec2::254'],
  ...['fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '4000::1', '2606:4700::1111%eth0'],
];
const NO_ADDRESS = ['', 'localhost', 'example.com', '1.1.1', '0x7f.1', '2130706433', '1.1.1.1.', '[::1]', '１.1.1.1'];

for (const address of PUBLIC) test(`${address} is public`, () => assert.equal(isPublicAddress(address), true));
for (const address of SPECIAL)
  test(`${address} is not public`, () => {
    assert.equal(isPublicAddress(address), false);
  });
for (const text of NO_ADDRESS)
  test(`\`${text}\` is neither public nor one's own`, () => {
    assert.equal(isPublicAddress(text), false);
    assert.equal(isOwnOrPublicAddress(text), false);
  });

for (const address of ['127.0.0.1', '::1', '10.1.2.3', '192.168.1.5', '172.20.0.2', 'fd12::1', '::ffff:127.0.0.1'])
  test(`${address} can be one's own`, () => assert.equal(isOwnOrPublicAddress(address), true));
for (const address of [
  '169.254.169.254',
  '::ffff:a9fe:a9fe',
  'fe80::1',
  '0.0.0.0',
  '::',
  '224.0.0.1',
  '64:ff9b::1',
  '168.63.129.16',
  'fe80::1%eth0',
])
  test(`${address} is not even one's own`, () => assert.equal(isOwnOrPublicAddress(address), false));
