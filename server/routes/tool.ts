import { createRoute, z } from '@hono/zod-openapi';
import { publishTool } from '#policy/record.ts';
import { FORMAT_IDS } from '#policy/renderers/index.ts';
import { apiApp } from '../api.ts';
import type { ApiContext } from '../api.ts';
import { json, problems, Tool } from '../bodies.ts';
import { bySlug, Slug } from '../parameters.ts';
import { RequestProblem } from '../problem.ts';

const route = createRoute({
  method: 'get',
  path: '/tools/{server}/{tool}',
  operationId: 'getTool',
  summary: 'One tool with its definition, assessment, history and recommended policy',
  request: {
    params: z.object({ server: Slug, tool: Slug }),
    query: z.object({
      format: z
        .enum(FORMAT_IDS)
        .optional()
        .openapi({ description: 'The policy in this format alone, not in the most used ones.' }),
    }),
  },
  responses: {
    200: { description: 'The tool.', content: json(Tool) },
    ...problems.badRequest,
    ...problems.notFound,
  },
});

export const tool = ({ catalogue }: ApiContext) =>
  apiApp().openapi(route, async (context) => {
    const { server: ofServer, tool: name } = context.req.valid('param');
    const record = await bySlug(name, (slug) => catalogue.tool(ofServer, slug));
    const server = record && (await catalogue.server(record.server));
    if (record === null || server === null)
      throw new RequestProblem('not-found', 'The catalogue has no tool of this slug on a server of this slug.');
    return context.json(publishTool(record, server, context.req.valid('query').format), 200);
  });
