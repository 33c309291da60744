// A server of the handshake era, made with the SDK that most real ones are made with.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const server = new McpServer({ name: 'notes', version: '1.2.3' }, { instructions: 'Keep notes short.' });
const answer = () => ({ content: [{ type: 'text', text: 'Nobody should ever read this.' }] });
server.registerTool('list_notes', { description: 'Lists the notes.', annotations: { readOnlyHint: true } }, answer);
server.registerTool('delete_note', { description: 'Deletes one note.', inputSchema: { id: z.string() } }, answer);
await server.connect(new StdioServerTransport());
