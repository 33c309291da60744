import type { ExchangeOptions } from '../guard/exchange.ts';
import { odd } from '../refusal.ts';
import { httpPeer, mediaType, type HttpPeer, type Line } from './http-peer.ts';
import { readRefusal } from './refusal.ts';
import type { Visit } from './visit.ts';

const MOST_ENDPOINT = 2_048;

/**
 * A server of the transport HTTP+SSE (2024-11-05): one stream for everything that it says, whose first event names the
 * address that messages are sent to. That address must be of the same origin: a server has no say in whom we ask.
 */
export function sse(visit: Visit, address: string, options: ExchangeOptions): HttpPeer {
  return httpPeer(options, (line) => {
    const { promise: endpoint, resolve } = Promise.withResolvers<string | null>();
    let isOpen = false;
    return {
      async send(message) {
        if (!isOpen) {
          isOpen = true;
          // It lasts as long as the conversation; how it fails ends that.
          void listen(line, resolve).catch(line.fail);
        }
        const to = await endpoint;
        if (to === null) return;
        const answer = await visit.ask(to, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(message),
          signal: line.signal,
        });
        if (answer.status >= 400) return line.refuse(await readRefusal(answer));
        answer.drop();
      },
    };
  });

  async function listen(line: Line, found: (endpoint: string | null) => void): Promise<void> {
    line.signal.addEventListener('abort', () => found(null), { once: true });
    const answer = await visit.ask(address, {
      method: 'GET',
      headers: { accept: 'text/event-stream' },
      lasts: true,
      signal: line.signal,
    });
    if (answer.status !== 200 || mediaType(answer) !== 'text/event-stream')
      return line.refuse(await readRefusal(answer));
    await line.events(answer, ({ type, data }) => {
      if (type !== 'endpoint') return line.talk.hear(Buffer.from(data));
      const to = data.length > MOST_ENDPOINT ? null : URL.parse(data, answer.url.href);
      if (to?.origin === answer.url.origin) found(to.href);
      else line.end(odd('It wants messages sent to another place.'));
      return !line.talk.ended;
    });
    line.end({ outcome: 'crashed', detail: 'It closed its stream.' });
  }
}
