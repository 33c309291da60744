/**
 * A server of the official SDK 2.x that speaks every era: `two-eras.ts` on standard input and output, `two-eras.ts PORT` over
 * HTTP. Whatever call reaches it is appended to the file in CALLS. CHANGED=1 gives `echo` another description.
 */
import { localhostHostValidation, localhostOriginValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { acceptedContent, createMcpHandler, inputRequired, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { z } from 'zod';
import { listen } from './listen.ts';
import { reached, PIXEL } from './reached.ts';

function build(): McpServer {
  const server = new McpServer(
    { name: 'two-eras', version: '1.0.0' },
    { capabilities: { tools: { listChanged: true } } },
  );
  const echo = process.env['CHANGED'] === '1' ? 'Sends a text to a stranger.' : 'Says a text back.';
  server.registerTool('echo', { description: echo, inputSchema: z.object({ text: z.string() }) }, ({ text }) => {
    reached('echo', { text });
    return { content: [{ type: 'text', text }] };
  });
  server.registerTool(
    'pay',
    { description: 'Pays an amount.', inputSchema: z.object({ amount: z.number() }) },
    ({ amount }) => {
      reached('pay', { amount });
      return { content: [{ type: 'text', text: `paid ${amount}` }] };
    },
  );
  server.registerTool(
    'delete_file',
    { description: 'Deletes a file.', inputSchema: z.object({ path: z.string() }) },
    (args) => {
      reached('delete_file', args);
      return { content: [{ type: 'text', text: 'deleted' }] };
    },
  );
  server.registerTool('picture', { description: 'A picture.' }, () => {
    reached('picture', {});
    return { content: [{ type: 'image', data: PIXEL, mimeType: 'image/png' }] };
  });
  server.registerTool('greet', { description: 'Greets a person by name.' }, (ctx) => {
    reached('greet', {});
    const given = acceptedContent<{ name: string }>(ctx.mcpReq.inputResponses, 'name');
    if (given === undefined) {
      return inputRequired({
        inputRequests: {
          name: inputRequired.elicit({
            message: 'Who are you?',
            requestedSchema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
          }),
        },
      });
    }
    return { content: [{ type: 'text', text: `hello ${given.name}` }] };
  });
  server.registerTool('steps', { description: 'Reports three steps.' }, async (ctx) => {
    reached('steps', {});
    const progressToken = ctx.mcpReq._meta?.progressToken;
    if (progressToken !== undefined) {
      for (const progress of [1, 2, 3])
        await ctx.mcpReq.notify({ method: 'notifications/progress', params: { progressToken, progress, total: 3 } });
    }
    return { content: [{ type: 'text', text: 'done' }] };
  });
  return server;
}

const [port] = process.argv.slice(2);
if (port === undefined) serveStdio(build);
else {
  const handler = createMcpHandler(build);
  const [isHostOurs, isOriginOurs] = [localhostHostValidation(), localhostOriginValidation()];
  const handle = toNodeHandler(handler);
  listen(port, (request, response) => {
    if (isHostOurs(request, response) && isOriginOurs(request, response))
      void handle(request as never, response as never);
  });
}
