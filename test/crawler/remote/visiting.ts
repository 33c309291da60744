import { randomUUID } from 'node:crypto';
import { systemClock } from '#crawler/clock.ts';
import { limitsWith, type Limits } from '#crawler/limits.ts';
import { hostsOn } from '#crawler/remote/hosts.ts';
import { lookAtRemote, type RemoteContext, type RemoteLook } from '#crawler/remote/look.ts';
import type { Reach } from '#crawler/remote/reach.ts';
import type { Answer } from '#crawler/remote/answer.ts';
import { openVisit, type Asked, type Visit } from '#crawler/remote/visit.ts';
import type { Remote } from '#schema/server.ts';
import { nameServer } from './stand-in.ts';

/** What a visit needs, without the pause between requests. */
export const remoteContext = (changes: Partial<RemoteContext> = {}): RemoteContext => ({
  clock: systemClock,
  limits: limitsWith(),
  newId: randomUUID,
  client: { name: 'placard', version: '0' },
  hosts: hostsOn(systemClock, 0),
  userAgent: 'placard/0 (+https://contact.example)',
  signal: new AbortController().signal,
  ...changes,
});

/** Opens a visit for a test, and closes it when the test is over. */
export async function visiting<T>(
  use: (visit: Visit) => Promise<T>,
  { limits, reach = nameServer().reach }: { limits?: Partial<Limits>; reach?: Reach } = {},
): Promise<T> {
  const visit = openVisit({ ...remoteContext({ limits: limitsWith(limits) }), reach });
  try {
    return await use(visit);
  } finally {
    await visit.close();
  }
}

/** Asks once, and reads the answer to its end. */
export const askOnce = (
  address: string,
  options: { limits?: Partial<Limits>; reach?: Reach } = {},
  asked: Asked = { method: 'GET' },
): Promise<{ answer: Answer; text: string }> =>
  visiting(async (visit) => {
    const answer = await visit.ask(address, asked);
    return { answer, text: await textOf(answer) };
  }, options);

export async function textOf(answer: Answer): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Looks at the server of an address. */
export const look = (
  url: string,
  {
    limits,
    reach = nameServer().reach,
    transport = 'streamable-http',
    ...changes
  }: { limits?: Partial<Limits>; reach?: Reach; transport?: Remote['transport'] } & Partial<
    Omit<RemoteContext, 'limits'>
  > = {},
): Promise<RemoteLook> =>
  lookAtRemote({ url, transport }, reach, remoteContext({ limits: limitsWith(limits), ...changes }));
