import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { PolicyFile } from '../policy-file.ts';
import type { Rules } from '../rules.ts';
import { isForeign } from './foreign.ts';
import type { Origin } from './origin.ts';
import { createEndpoint } from './endpoint.ts';

/** The path of the endpoint. */
export const ENDPOINT = '/mcp';

export interface Listening {
  /** Where the endpoint is, as this machine reaches it. */
  readonly url: string;
  close(): Promise<void>;
}

export interface Listen {
  readonly host: string;
  readonly port: number;
  readonly rules: Rules;
  readonly file: Pick<PolicyFile, 'onChange'>;
  readonly origin: Origin;
  readonly log: (line: string) => void;
}

/** Serves one endpoint in front of another. Rejects as `listen` does when the address or port cannot be had. */
export async function listen({ host, port, rules, file, origin, log }: Listen): Promise<Listening> {
  const endpoint = createEndpoint(rules, origin, log);
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      log(`A request failed. ${error instanceof Error ? error.message : String(error)}`);
      if (!response.headersSent) response.writeHead(502);
      response.end();
    });
  });
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isForeign(request.headers, host)) return refuse(response, 403, 'Foreign Host or Origin.');
    if (new URL(request.url ?? '/', 'http://gateway').pathname !== ENDPOINT) return refuse(response, 404, 'Not here.');
    const { method } = request;
    if (method === 'POST') return endpoint.post(request, response);
    if (method === 'GET' || method === 'DELETE') return endpoint.pass(method, request, response);
    response.setHeader('allow', 'GET, POST, DELETE');
    return refuse(response, 405, 'Not this method.');
  };
  // A tool may take its time, and a stream stays open.
  server.requestTimeout = 0;
  server.timeout = 0;
  file.onChange(endpoint.policyChanged);
  server.listen(port, host);
  await once(server, 'listening');
  return { url: urlOf(server, host), close: () => close(server, origin) };
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${ENDPOINT}`;
}

async function close(server: Server, origin: Origin): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await origin.close();
  server.closeAllConnections();
  await closed;
}
