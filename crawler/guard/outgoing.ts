/** Who asks, as the protocol wants to be told. */
export interface ClientInfo {
  readonly name: string;
  readonly version: string;
}

/** What a client says that it can do. This crawler does none of it: whoever says so only looks at what is then listed. */
export interface ClientCapabilities {
  readonly roots?: { readonly listChanged: boolean };
  readonly sampling?: Readonly<Record<string, never>>;
  readonly elicitation?: Readonly<Record<string, never>>;
}

/** What every client of this crawler says: a few servers list more for a client that can do more. */
export const CAPABILITIES: ClientCapabilities = { roots: { listChanged: true }, sampling: {}, elicitation: {} };

/** What every request of protocol 2026-07-28 carries instead of a handshake ("Request metadata"). */
export interface Envelope {
  readonly 'io.modelcontextprotocol/protocolVersion': string;
  readonly 'io.modelcontextprotocol/clientInfo': ClientInfo;
  readonly 'io.modelcontextprotocol/clientCapabilities': ClientCapabilities;
}

/**
 * Every request that can leave this crawler. The type has no `tools/call`, and `assertSayable` refuses it at run time
 * as well, so that no cast and no JavaScript caller gets one past.
 */
export type Request =
  | {
      readonly method: 'initialize';
      readonly params: {
        readonly protocolVersion: string;
        readonly capabilities: ClientCapabilities;
        readonly clientInfo: ClientInfo;
      };
    }
  | { readonly method: 'server/discover'; readonly params: { readonly _meta: Envelope } }
  | { readonly method: 'tools/list'; readonly params: { readonly cursor?: string; readonly _meta?: Envelope } };

/** The only notification. */
export interface Notification {
  readonly method: 'notifications/initialized';
}

const SAYABLE: ReadonlySet<string> = new Set<(Request | Notification)['method']>([
  'initialize',
  'server/discover',
  'tools/list',
  'notifications/initialized',
]);

/** Throws on any method that is not in the unions above. */
export function assertSayable(method: string): void {
  if (!SAYABLE.has(method)) throw new TypeError(`This crawler never sends "${method}".`);
}
