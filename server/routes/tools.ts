import { createRoute } from '@hono/zod-openapi';
import { Category, Risk } from '#schema/category.ts';
import { apiApp } from '../api.ts';
import type { ApiContext } from '../api.ts';
import { json, problems, ToolPage } from '../bodies.ts';
import { PageQuery } from '../parameters.ts';

const route = createRoute({
  method: 'get',
  path: '/tools',
  operationId: 'listTools',
  summary: 'The tools that servers have now, worst risk first, those that are not classified last',
  request: { query: PageQuery.extend({ category: Category.optional(), risk: Risk.optional() }) },
  responses: { 200: { description: 'A page of tools.', content: json(ToolPage) }, ...problems.badRequest },
});

export const tools = ({ catalogue }: ApiContext) =>
  apiApp().openapi(route, async (context) => {
    const { items, next } = await catalogue.tools(context.req.valid('query'));
    return context.json({ items: [...items], next }, 200);
  });
