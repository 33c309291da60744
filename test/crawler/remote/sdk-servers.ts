import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, McpServer as NewServer } from '@modelcontextprotocol/server';
import { randomUUID } from 'node:crypto';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { SSEServerTransport } from '@modelcontextprotocol/sdk/server/sse.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { standIn, type StandIn } from './stand-in.ts';

/** Servers made with the official SDK of the handshake era: what most servers at an address are. */
function notes(): McpServer {
  const server = new McpServer({ name: 'notes', version: '1.2.0' }, { instructions: 'Keep notes short.' });
  server.registerTool('list_notes', { description: 'Lists notes.' }, () => ({ content: [] }));
  server.registerTool('delete_note', { annotations: { destructiveHint: true } }, () => ({ content: [] }));
  return server;
}

/** With sessions, whose ids it insists on; answers as JSON or as events. */
export function withSessions(enableJsonResponse: boolean): Promise<StandIn> {
  const sessions = new Map<string, StreamableHTTPServerTransport>();
  return standIn(async (request, response) => {
    const known = sessions.get(String(request.headers['mcp-session-id']));
    if (known) return known.handleRequest(request, response);
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      enableJsonResponse,
      onsessioninitialized: (id) => void sessions.set(id, transport),
    });
    await notes().connect(transport);
    await transport.handleRequest(request, response);
  });
}

/** Without sessions: a server for each request. */
export const withoutSessions = (): Promise<StandIn> =>
  standIn(async (request, response) => {
    const transport = new StreamableHTTPServerTransport({});
    await notes().connect(transport);
    await transport.handleRequest(request, response);
  });

/** Of 2024-11-05: events at /sse, messages to another path. */
export function overEvents(): Promise<StandIn> {
  const sessions = new Map<string, SSEServerTransport>();
  return standIn(async (request, response, { method, path }) => {
    if (method === 'GET' && path === '/sse') {
      const transport = new SSEServerTransport('/messages', response);
      sessions.set(transport.sessionId, transport);
      return notes().connect(transport);
    }
    const id = new URL(path, 'http://x').searchParams.get('sessionId') ?? '';
    if (method === 'POST' && sessions.has(id)) return sessions.get(id)?.handlePostMessage(request, response);
    response.writeHead(path === '/sse' ? 405 : 404).end();
  });
}

/** Made with the official SDK of the stateless era, which takes no handshake when told so. */
export function stateless(): Promise<StandIn> {
  const handle = toNodeHandler(
    createMcpHandler(
      () => {
        const server = new NewServer({ name: 'notes', version: '3.0.0' });
        server.registerTool('list_notes', { description: 'Lists notes.' }, () => ({ content: [] }));
        return server;
      },
      { legacy: 'reject' },
    ),
  );
  return standIn((request, response) => handle(request as never, response as never));
}
