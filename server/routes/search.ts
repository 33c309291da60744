import { createRoute, z } from '@hono/zod-openapi';
import { apiApp } from '../api.ts';
import type { ApiContext } from '../api.ts';
import { json, problems, ToolPage } from '../bodies.ts';
import { PageQuery } from '../parameters.ts';

const route = createRoute({
  method: 'get',
  path: '/search',
  operationId: 'searchTools',
  summary: 'Tools whose name, title, description or server has every word of a query, best first',
  request: { query: PageQuery.extend({ q: z.string().max(200).openapi({ description: 'Any text.' }) }) },
  responses: { 200: { description: 'A page of tools.', content: json(ToolPage) }, ...problems.badRequest },
});

export const search = ({ catalogue }: ApiContext) =>
  apiApp().openapi(route, async (context) => {
    const { q, ...page } = context.req.valid('query');
    const { items, next } = await catalogue.search(q, page);
    return context.json({ items: [...items], next }, 200);
  });
