import { createRoute, z } from '@hono/zod-openapi';
import { publishServer } from '#policy/record.ts';
import { apiApp } from '../api.ts';
import type { ApiContext } from '../api.ts';
import { json, problems, Server } from '../bodies.ts';
import { bySlug, Slug } from '../parameters.ts';
import { RequestProblem } from '../problem.ts';

const route = createRoute({
  method: 'get',
  path: '/servers/{server}',
  operationId: 'getServer',
  summary: 'One server with its tools and the recommended policy for all of them',
  request: { params: z.object({ server: Slug }) },
  responses: {
    200: { description: 'The server.', content: json(Server) },
    ...problems.badRequest,
    ...problems.notFound,
  },
});

export const server = ({ catalogue }: ApiContext) =>
  apiApp().openapi(route, async (context) => {
    const record = await bySlug(context.req.valid('param').server, (slug) => catalogue.server(slug));
    if (record === null) throw new RequestProblem('not-found', 'The catalogue has no server of this slug.');
    return context.json(publishServer(record, await catalogue.judgedTools(record.slug)), 200);
  });
