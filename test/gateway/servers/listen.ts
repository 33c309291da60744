import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers on a port of 127.0.0.1, on a free one for 0, and says on standard output which it is. */
export function listen(
  wanted: string,
  handle: (request: IncomingMessage, response: ServerResponse, port: number) => void | Promise<void>,
): void {
  const server = createServer((request, response) => void handle(request, response, portOf()));
  const portOf = (): number => (server.address() as AddressInfo).port;
  server.listen(Number(wanted), '127.0.0.1', () => process.stdout.write(`${portOf()}\n`));
}
