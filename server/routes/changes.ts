import { createRoute, z } from '@hono/zod-openapi';
import { Direction } from '#schema/change.ts';
import { apiApp } from '../api.ts';
import type { ApiContext } from '../api.ts';
import { ChangePage, json, problems } from '../bodies.ts';
import { PageQuery, Slug } from '../parameters.ts';

const route = createRoute({
  method: 'get',
  path: '/changes',
  operationId: 'listChanges',
  summary: 'What changed since servers were first listed, newest first',
  request: {
    query: PageQuery.extend({
      server: Slug.optional().openapi({ description: 'Slug of a server: only its changes.' }),
      direction: Direction.optional(),
      since: z.iso.datetime({ offset: true }).optional().openapi({ description: 'Only what was seen then or later.' }),
    }),
  },
  responses: { 200: { description: 'A page of changes.', content: json(ChangePage) }, ...problems.badRequest },
});

export const changes = ({ catalogue }: ApiContext) =>
  apiApp().openapi(route, async (context) => {
    const { items, next } = await catalogue.changes(context.req.valid('query'));
    return context.json({ items: [...items], next }, 200);
  });
