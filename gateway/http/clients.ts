import type { IncomingHttpHeaders } from 'node:http';
import type { Rules } from '../rules.ts';
import { createExchanges, createSession, type Exchanges, type Session } from '../session.ts';
import { sessionOf } from './headers.ts';
import type { Origin } from './origin.ts';
import { askServer } from './own-request.ts';

/** Sessions that are remembered; an older one that comes back cannot be asked any more, so its `ask` is a `deny`. */
const MOST_SESSIONS = 1_000;

/** What is known of one client, across its requests. */
export interface Known {
  readonly session: Session;
  readonly exchanges: Exchanges;
  /** Headers of its latest request: what the gateway itself asks the server, it asks as this client. */
  headers: IncomingHttpHeaders;
  /** Settles when the stream that it has asked for is there, or is not to be. */
  opening: Promise<unknown>;
  /** Streams on which it can be told something. */
  readonly listening: Set<(text: string) => void>;
}

/** The clients of an endpoint, by session. */
export interface Clients {
  /** Who has no session: the stateless era has none, and servers of the other one need not have them. */
  readonly anybody: Known;
  readonly fresh: () => Known;
  /** Whose request this is, by its headers. */
  readonly of: (headers: IncomingHttpHeaders) => Known;
  readonly remember: (id: string, known: Known) => void;
  /** Ends the session that a request names. */
  readonly forget: (headers: IncomingHttpHeaders) => void;
  readonly remembered: () => Iterable<Known>;
}

export function createClients(rules: Rules, origin: Origin): Clients {
  const sessions = new Map<string, Known>();
  const fresh = (): Known => {
    const known: Known = {
      session: createSession(rules, (method, params) => askServer(origin, known.headers, method, params)),
      exchanges: createExchanges(),
      headers: {},
      opening: Promise.resolve(),
      listening: new Set(),
    };
    return known;
  };
  const anybody = fresh();
  return {
    anybody,
    fresh,
    of(headers) {
      const id = sessionOf(headers);
      return (id === null ? undefined : sessions.get(id)) ?? anybody;
    },
    remember(id, known) {
      const [oldest] = sessions.keys();
      if (sessions.size >= MOST_SESSIONS && oldest !== undefined) sessions.delete(oldest);
      sessions.set(id, known);
    },
    forget(headers) {
      const id = sessionOf(headers);
      if (id !== null) sessions.delete(id);
    },
    remembered: () => sessions.values(),
  };
}
