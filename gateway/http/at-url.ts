import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { passedOn } from './headers.ts';
import type { Origin, OriginReply, OriginRequest } from './origin.ts';

/**
 * The endpoint at an address. Requests go on as they came, with `headers` of the user's own put in; connections are kept.
 * Nothing is timed out here: a tool may take as long as the client waits. Redirects are given to the client.
 */
export function originAt(url: URL, headers: Readonly<Record<string, string>>): Origin {
  const isSecure = url.protocol === 'https:';
  const agent = isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

  const request = ({ method, headers: given, text, signal }: OriginRequest): Promise<OriginReply> => {
    const { promise, resolve, reject } = Promise.withResolvers<OriginReply>();
    const sent = (isSecure ? httpsRequest : httpRequest)(
      url,
      {
        method,
        agent,
        signal,
        headers: {
          ...passedOn(given),
          ...own,
          'accept-encoding': 'identity',
          ...(text !== null && { 'content-length': Buffer.byteLength(text) }),
        },
      },
      (reply: IncomingMessage) =>
        resolve({ status: reply.statusCode ?? 502, headers: passedOn(reply.headers), body: reply }),
    );
    sent.on('error', reject);
    sent.end(text ?? undefined);
    return promise;
  };
  return {
    request,
    async close() {
      agent.destroy();
    },
  };
}
