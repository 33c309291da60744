/*
 * The crawler's client for servers at an address, as a program that the official conformance tests can start: it is given
 * an address, lists its tools as a crawl does, prints what an observation would say, and ends with 0 however the server
 * answered. The tests' servers are on this machine, which no crawl would ask.
 */
import { randomUUID } from 'node:crypto';
import { systemClock } from '#crawler/clock.ts';
import { limitsWith } from '#crawler/limits.ts';
import { isOwnOrPublicAddress } from '#crawler/remote/address.ts';
import { hostsOn } from '#crawler/remote/hosts.ts';
import { lookAtRemote } from '#crawler/remote/look.ts';
import { thisMachine } from '#crawler/remote/resolve.ts';

const url = process.argv.at(-1) ?? '';
const rules = {
  ...{ schemes: ['http:'], ports: null, localNames: true, resolve: thisMachine, mayDial: isOwnOrPublicAddress },
};
const { found, auth, transport } = await lookAtRemote({ url, transport: 'streamable-http' }, () => rules, {
  ...{ clock: systemClock, limits: limitsWith(), newId: randomUUID, hosts: hostsOn(systemClock, 0) },
  client: { name: 'placard', version: '0' },
  userAgent: 'placard/0',
  signal: new AbortController().signal,
  // Of these servers it is known; a crawl knows it from the time before.
  ...(process.env['MCP_CONFORMANCE_SCENARIO'] === 'request-metadata' && { lastEra: 'discover' as const }),
});
const answer = 'answer' in found ? found.answer : null;
const outcome = 'outcome' in found ? found.outcome : found.cut === null ? 'listed' : 'partial';
process.stdout.write(
  `${JSON.stringify({ outcome, tools: answer?.definitions.map(({ name }) => name) ?? [], auth, transport })}\n`,
);
