import { createRoute } from '@hono/zod-openapi';
import { apiApp } from '../api.ts';
import type { ApiContext } from '../api.ts';
import { Counts, json } from '../bodies.ts';

const route = createRoute({
  method: 'get',
  path: '/counts',
  operationId: 'getCounts',
  summary: 'Totals over the catalogue',
  responses: { 200: { description: 'The totals.', content: json(Counts) } },
});

export const counts = ({ catalogue }: ApiContext) =>
  apiApp().openapi(route, async (context) => context.json(await catalogue.counts(), 200));
