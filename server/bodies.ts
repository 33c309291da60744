import { z } from '@hono/zod-openapi';
import { PublishedServer, PublishedTool } from '#policy/record.ts';
import { CatalogueCounts, ServerSummary, ToolSummary } from '#schema/record.ts';
import { Problem } from './problem.ts';

/** The records under the names that the API's description gives them. */
export const Tool = PublishedTool.openapi('Tool');
export const Server = PublishedServer.openapi('Server');
export const Counts = CatalogueCounts.openapi('Counts');
const next = z
  .string()
  .nullable()
  .openapi({ description: 'Pass it as `after` to get the next page; null at the end.' });
export const ToolPage = z.object({ items: z.array(ToolSummary.openapi('ToolSummary')), next }).openapi('ToolPage');
export const ServerPage = z
  .object({ items: z.array(ServerSummary.openapi('ServerSummary')), next })
  .openapi('ServerPage');

/** A schema as the JSON body of an answer. */
export const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });

/** The answers that a route gives besides success. */
export const problems = {
  badRequest: { 400: { description: 'A parameter does not fit.', content: json(Problem) } },
  notFound: { 404: { description: 'The catalogue has no such thing.', content: json(Problem) } },
} as const;
