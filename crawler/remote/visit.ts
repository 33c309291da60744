import { Agent, fetch, type Response } from 'undici';
import type { Clock } from '../clock.ts';
import type { Limits } from '../limits.ts';
import { timersOn } from '../guard/timers.ts';
import { answerOf, LimitPassed, type Answer } from './answer.ts';
import { dialler } from './dial.ts';
import type { Hosts } from './hosts.ts';
import { checkUrl, hostOf, Refused, type Reach } from './reach.ts';

/** One request. It carries what stands here and who we are: no cookie, no credential, nothing of the environment. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** An answer that is meant to last as long as the conversation. */
  readonly lasts?: boolean;
  readonly signal?: AbortSignal;
}

/** Everything that is asked while one server is looked at, under one budget of requests and time. */
export interface Visit {
  /** Asks, following redirects by hand. Rejects with `Refused`, `LimitPassed` or what a connection can fail with. */
  ask(address: string, asked: Asked): Promise<Answer>;
  /** Ends it: whatever still runs is aborted. */
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly reach: Reach;
  readonly hosts: Hosts;
  readonly limits: Limits;
  readonly clock: Clock;
  /** How we introduce ourselves to whoever reads a log. */
  readonly userAgent: string;
  readonly signal: AbortSignal;
  readonly ca?: string;
}

const REDIRECTS = new Set([301, 302, 307, 308]);

export function openVisit({ reach, hosts, limits, clock, userAgent, signal, ca }: VisitOptions): Visit {
  // An agent of our own: the proxy of the environment would resolve names itself, and could be one of them.
  const dispatcher = new Agent({
    connect: dialler({ reach, timeoutMs: limits.connectMs, ...(ca !== undefined && { ca }) }),
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    maxHeaderSize: limits.headerBytes,
    // One for questions, and one for the stream on which the older transport answers.
    connections: 2,
  });
  const timers = timersOn(clock);
  const over = new AbortController();
  timers.after(limits.remoteMs, () => over.abort(new LimitPassed('remoteMs')));
  let requests = 0;

  const once = async (url: URL, asked: Asked, stop: AbortSignal): Promise<Response> => {
    requests += 1;
    if (requests > limits.requests) throw new LimitPassed('requests');
    await hosts.pace(hostOf(url), stop);
    return fetch(url, {
      method: asked.method,
      headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br', ...asked.headers },
      ...(asked.body !== undefined && { body: asked.body }),
      redirect: 'manual',
      credentials: 'omit',
      signal: stop,
      dispatcher,
    });
  };

  return {
    async ask(address, asked) {
      const own = new AbortController();
      const stop = AbortSignal.any([signal, over.signal, own.signal, ...(asked.signal ? [asked.signal] : [])]);
      const callOff = asked.lasts
        ? () => undefined
        : timers.after(limits.requestMs, () => own.abort(new LimitPassed('requestMs')));
      const drop = (): void => {
        callOff();
        own.abort();
      };
      try {
        let url = checkUrl(address, reach);
        let sent = asked;
        for (let hops = 0; ; hops += 1) {
          const response = await once(url, sent, stop);
          const next = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
          if (next === null) return answerOf(url, response, { limits, stop, drop });
          await response.body?.cancel();
          if (hops === limits.redirects) throw new LimitPassed('redirects');
          const to = checkUrl(URL.parse(next, url.href)?.href ?? next, reach);
          if (url.protocol === 'https:' && to.protocol === 'http:')
            throw new Refused('It redirects from https to plain http.');
          // What one origin gave (a session) is not for another.
          if (to.origin !== url.origin) sent = { ...sent, headers: withoutSession(sent.headers) };
          url = to;
        }
      } catch (error) {
        // `fetch` forgets why it was aborted.
        const why: unknown = stop.aborted ? stop.reason : error;
        drop();
        throw why;
      }
    },
    async close() {
      timers.callOff();
      over.abort();
      await dispatcher.destroy();
    },
  };
}

const withoutSession = (headers: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'mcp-session-id'));
