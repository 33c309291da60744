import { createRoute } from '@hono/zod-openapi';
import { apiApp } from '../api.ts';
import type { ApiContext } from '../api.ts';
import { json, problems, ServerPage } from '../bodies.ts';
import { PageQuery } from '../parameters.ts';

const route = createRoute({
  method: 'get',
  path: '/servers',
  operationId: 'listServers',
  summary: 'Every server, by slug',
  request: { query: PageQuery },
  responses: { 200: { description: 'A page of servers.', content: json(ServerPage) }, ...problems.badRequest },
});

export const servers = ({ catalogue }: ApiContext) =>
  apiApp().openapi(route, async (context) => {
    const { items, next } = await catalogue.servers(context.req.valid('query'));
    return context.json({ items: [...items], next }, 200);
  });
