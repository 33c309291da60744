import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as OldHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import type { PipeTransport } from './pipe-transport.ts';

/** The clients that a gateway must be nothing to: both lines of the SDK, the newer one in both eras. */
export const CLIENTS = ['sdk 1.x', 'sdk 2.x, handshake', 'sdk 2.x, stateless'] as const;
export type ClientId = (typeof CLIENTS)[number];

/** What a person does when asked; null: the client cannot ask. */
export type Person =
  ((message: string) => { action: 'accept' | 'decline' | 'cancel'; content?: Record<string, string> }) | null;

export interface Connected {
  readonly tools: () => Promise<string[]>;
  /** The result of a call, or the code and message of its error. */
  readonly call: (
    tool: string,
    args?: object,
    onProgress?: (step: number) => void,
  ) => Promise<{ [key: string]: unknown; content?: unknown; isError?: unknown }>;
  readonly version: () => string | undefined;
  readonly onListChanged: (tell: () => void) => void;
  readonly close: () => Promise<void>;
}

/** Connects a client to a gateway, over pipes or at an address. */
export async function connected(id: ClientId, to: PipeTransport | URL, person: Person = null): Promise<Connected> {
  return id === 'sdk 1.x' ? connectedOld(to, person) : connectedNew(to, person, id === 'sdk 2.x, stateless');
}

async function connectedNew(to: PipeTransport | URL, person: Person, isStateless: boolean): Promise<Connected> {
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    {
      capabilities: person === null ? {} : { elicitation: { form: {} } },
      ...(isStateless && { versionNegotiation: { mode: { pin: '2026-07-28' } } }),
    },
  );
  if (person !== null) client.setRequestHandler('elicitation/create', async ({ params }) => person(params.message));
  await client.connect(to instanceof URL ? new StreamableHTTPClientTransport(to) : (to as never));
  return {
    tools: async () => (await client.listTools()).tools.map(({ name }) => name),
    call: (name, args = {}, onProgress) =>
      client
        .callTool(
          { name, arguments: { ...args } },
          onProgress && { onprogress: ({ progress }) => onProgress(progress) },
        )
        .catch(asResult),
    version: () => client.getNegotiatedProtocolVersion(),
    onListChanged: (tell) => client.setNotificationHandler('notifications/tools/list_changed', tell),
    close: () => client.close(),
  };
}

async function connectedOld(to: PipeTransport | URL, person: Person): Promise<Connected> {
  const client = new OldClient(
    { name: 'test', version: '1.0.0' },
    { capabilities: person === null ? {} : { elicitation: {} } },
  );
  if (person !== null) client.setRequestHandler(ElicitRequestSchema, async ({ params }) => person(params.message));
  await client.connect(to instanceof URL ? (new OldHttp(to) as never) : (to as never));
  return {
    tools: async () => (await client.listTools()).tools.map(({ name }) => name),
    call: (name, args = {}, onProgress) =>
      client
        .callTool(
          { name, arguments: { ...args } },
          undefined,
          onProgress && { onprogress: ({ progress }) => onProgress(progress) },
        )
        .catch(asResult),
    version: () => '2025-11-25',
    onListChanged: () => undefined,
    close: () => client.close(),
  };
}

const asResult = (error: unknown): Record<string, unknown> => ({
  error: error instanceof Error ? error.message : String(error),
  code: Reflect.get(Object(error), 'code'),
});
