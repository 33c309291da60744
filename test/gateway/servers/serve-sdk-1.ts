import { randomUUID } from 'node:crypto';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
  StreamableHTTPServerTransport,
  type StreamableHTTPServerTransportOptions,
} from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { listen } from './listen.ts';

/**
 * Serves a server of the SDK 1.x on standard input and output, or over HTTP with a session for each client where the command
 * line names a port.
 */
export async function serveSdk1(
  build: () => { readonly connect: (transport: Transport) => Promise<void> },
  options: (port: number) => Partial<StreamableHTTPServerTransportOptions> = () => ({}),
): Promise<void> {
  const [wanted] = process.argv.slice(2);
  if (wanted === undefined) return build().connect(new StdioServerTransport());
  const sessions = new Map<string, StreamableHTTPServerTransport>();
  listen(wanted, async (request, response, port) => {
    const known = sessions.get(String(request.headers['mcp-session-id']));
    if (known !== undefined) return known.handleRequest(request, response);
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void sessions.set(id, transport),
      ...options(port),
    });
    await build().connect(transport as never);
    return transport.handleRequest(request, response);
  });
}
