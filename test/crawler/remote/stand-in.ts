import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { after } from 'node:test';
import { isPublicAddress } from '#crawler/remote/address.ts';
import type { Reach } from '#crawler/remote/reach.ts';

/** This loopback address plays the public Internet; every other one is as private as it ever is. */
export const PUBLIC = '127.0.0.2';
/** And this one is what nobody may reach. */
export const SECRET = '127.0.0.1';

/** A server that listens, and what it was asked. */
export interface StandIn {
  readonly port: number;
  /** `METHOD /path` of each request, in order. */
  readonly asked: readonly string[];
  readonly requests: readonly Heard[];
  /** Its address under a name that leads to it. */
  url(path?: string, name?: string): string;
}
export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

const NAME = 'notes.example.com';
const open: { server: Server; sockets: Set<Socket> }[] = [];
after(() => {
  for (const { server, sockets } of open) {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
});

/** Starts a server at an address of this machine; it ends with the tests of the file. */
export async function standIn(
  onRequest: (request: IncomingMessage, response: ServerResponse, heard: Heard) => unknown,
  address = PUBLIC,
  create: (listener: RequestListener) => Server = createServer,
): Promise<StandIn> {
  const requests: Heard[] = [];
  const server = create((request, response) => {
    const heard = { method: request.method ?? '', path: request.url ?? '', headers: request.headers };
    requests.push(heard);
    onRequest(request, response, heard);
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  open.push({ server, sockets });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const bound: AddressInfo | string | null = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  return {
    port,
    requests,
    get asked() {
      return requests.map(({ method, path }) => `${method} ${path}`);
    },
    url: (path = '/', name = NAME) => `http://${name}:${port}${path}`,
  };
}

/** A name server of our own: what it was asked, and what it says to whom at which time. */
export interface NameServer {
  readonly lookups: readonly string[];
  readonly reach: Reach;
}

/**
 * Rules as for the public Internet, but that plain http and every port may be asked. Each name leads where `names` says, to
 * the next entry at each question, and to the stand-in otherwise.
 */
export function nameServer(names: Readonly<Record<string, readonly (readonly string[])[]>> = {}): NameServer {
  const lookups: string[] = [];
  const resolve = (name: string): Promise<readonly string[]> => {
    const before = lookups.filter((one) => one === name).length;
    lookups.push(name);
    const answers = names[name] ?? [[PUBLIC]];
    return Promise.resolve(answers[Math.min(before, answers.length - 1)] ?? []);
  };
  const rules = {
    schemes: ['http:', 'https:'],
    ports: null,
    localNames: false,
    resolve,
    mayDial: (address: string) => address === PUBLIC || isPublicAddress(address),
  };
  return { lookups, reach: () => rules };
}

/** The body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
